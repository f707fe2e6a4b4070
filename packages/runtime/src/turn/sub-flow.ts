import type { JsonValue, StateOf } from '@turnwise/flow';
import type { Frame } from '../model/conversation.ts';
import { flowById } from '../program/program.ts';
import { writePath } from '../values/data-path.ts';
import { evaluateExpression } from '../values/evaluate-expression.ts';
import { endConversation, handOver } from './end-conversation.ts';
import { sayCancelled } from './has-done.ts';
import { callerOf, leaveFrame } from './leave-sub-flow.ts';
import { go, type Move } from './move.ts';
import { say } from './say.ts';
import { fillChecked, forgetSlot, isFilled } from './slots.ts';
import { noteError, ownData, replaceParts, type Turn } from './turn.ts';

type Subflow = StateOf<'subflow'>;

/** How many flows may wait for one another. */
const maxDepth = 16;

/** Goes into another flow: it gets slots of its own, filled with what is mapped in and nothing else. */
export function enterSubflow(turn: Turn, state: Subflow, name: string): Move {
  const { conversation } = turn;
  const inner = flowById(turn.program, state.flow);
  if (!inner) return refuse(turn, state, 'unknown_flow', `The flow "${state.flow}" is not there.`);
  if (conversation.stack.length >= maxDepth) {
    return refuse(turn, state, 'too_deep', `Flows call one another more than ${maxDepth} deep.`);
  }
  const values = Object.entries(state.in).map(
    ([slot, expression]) => [slot, evaluateExpression(turn, expression)] as const,
  );
  const frame: Frame = {
    flowId: turn.flow.id,
    state: name,
    slots: conversation.slots,
    data: conversation.data,
    visits: conversation.visits,
    trail: conversation.trail,
    ...(conversation.done ? { done: conversation.done } : {}),
  };
  conversation.stack = [...conversation.stack, frame];
  delete conversation.done;
  replaceParts(turn, { slots: {}, data: {}, visits: {}, trail: [] });
  turn.flow = inner;
  turn.trace.push({ kind: 'flow', change: 'entered', flow: inner.id, outcome: null });
  for (const [slot, value] of values) keepMapped(turn, slot, value);
  conversation.state = null;
  return go(inner.document.start, 'start', `into ${inner.name}`);
}

/** Comes back from the innermost flow with what is mapped out. `ending` is the end state's name, if one was reached. */
export function returnFromSubflow(
  turn: Turn,
  outcome: 'completed' | 'cancelled',
  ending: string | null,
): Move {
  const { conversation } = turn;
  const inner = turn.flow;
  const innerDone = conversation.done ?? [];
  const { frame, caller, state } = callerOf(turn);
  if (!frame || !caller || !state) return endConversation(turn, outcome);
  const values =
    outcome === 'completed'
      ? Object.entries(state.out).map(([target, value]) => [target, evaluateExpression(turn, value)] as const)
      : [];
  leaveFrame(turn, frame, caller);
  // What was done inside stays done; the outer flow cannot go back behind it either.
  if (innerDone.length > 0) {
    conversation.done = [...(conversation.done ?? []), frame.state];
    replaceParts(turn, { ...conversation, trail: [] });
  }
  turn.trace.push({ kind: 'flow', change: 'returned', flow: inner.id, outcome });
  for (const [target, value] of values) {
    if (value === undefined && isShared(state, target)) forgetShared(turn, target);
    else keepMapped(turn, target, value);
  }
  const named = ending !== null && Object.hasOwn(state.returned, ending) ? ending : outcome;
  const to = Object.hasOwn(state.returned, named) ? (state.returned[named] ?? '') : '';
  if (to === '' && outcome === 'cancelled') {
    // An end state may have said it in its own words.
    if (ending === null || turn.replies.length === 0) sayCancelled(turn);
    return endConversation(turn, 'cancelled');
  }
  return go(to, `returned:${named}`, named);
}

/** Whether a slot was handed in and is handed back as it is: emptied inside, it is empty outside as well. */
function isShared(state: Subflow, target: string): boolean {
  const inner = Object.keys(state.in).find((slot) => state.in[slot] === `{${target}}`);
  return inner !== undefined && state.out[target] === `{${inner}}`;
}

function forgetShared(turn: Turn, slot: string): void {
  if (isFilled(turn, slot)) forgetSlot(turn, slot);
}

function keepMapped(turn: Turn, target: string, value: JsonValue | undefined): void {
  if (value === undefined || value === null) return;
  if (target.startsWith('data.')) {
    turn.conversation.data = writePath(ownData(turn), target.slice('data.'.length), value);
  } else if (!fillChecked(turn, target, value, 'set')) {
    noteError(turn, 'value_refused', `A value mapped to ${target} does not fit that slot.`);
  }
}

/** The sub-flow cannot run: the author's way for a cancelled one, else a person. */
function refuse(turn: Turn, state: Subflow, code: string, message: string): Move {
  noteError(turn, code, message);
  const cancelled = state.returned.cancelled ?? '';
  if (cancelled !== '') return go(cancelled, 'returned:cancelled', code);
  say(turn, turn.flow.texts.trouble());
  return handOver(turn, '', turn.flow.texts.handoff(), code);
}
