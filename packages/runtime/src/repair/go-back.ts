import type { Frame } from '../model/conversation.ts';
import { type FlowProgram, slotLabel, stateOf } from '../program/flow-program.ts';
import { flowById } from '../program/program.ts';
import { askOnceMore } from '../turn/ask-question.ts';
import { hasDone } from '../turn/has-done.ts';
import { abandonSubflow } from '../turn/leave-sub-flow.ts';
import type { Move } from '../turn/move.ts';
import { stop } from '../turn/move.ts';
import type { Question } from '../turn/question.ts';
import { goOnFrom } from '../turn/run.ts';
import { lead } from '../turn/say.ts';
import { forgetSlot, unconfirmSlot } from '../turn/slots.ts';
import { noteRule, ownTrail, type Turn } from '../turn/turn.ts';
import { wordsIn } from './words-in.ts';

/** Returns to the question before, with its answer cleared; out of a sub-flow at its first question. */
export function goBack(turn: Turn, question: Question): Move {
  noteRule(turn, 'back');
  if (question.back !== '' && stateOf(turn.flow, question.back)) {
    forgetTrailTo(turn, question.back);
    undoAnswer(turn, question.back, null);
    return goOnFrom(turn, question.back, 'back');
  }
  const named = namedInTrail(turn, question);
  if (named !== null) ownTrail(turn).splice(named + 1);
  const before = findBefore(turn);
  if (before === null) return stay(turn, question);
  for (let left = 0; left < before.flows; left++) abandonSubflow(turn);
  const [entry = ''] = ownTrail(turn).splice(before.at);
  const [name = '', formSlot = null] = entry.split('/');
  undoAnswer(turn, name, formSlot);
  return goOnFrom(turn, name, 'back');
}

type Told = Pick<Frame, 'trail' | 'done'> & { readonly state: string | null };

/** The question before: how many sub-flows are to be left for it, and its place in the trail there. Null where there is none. */
function findBefore(
  turn: Turn,
  flows = 0,
  flow = turn.flow,
  told: Told = turn.conversation,
): { flows: number; at: number } | null {
  const at = told.trail.findLastIndex((entry) => isBefore(flow, told.state, entry));
  if (at >= 0) return { flows, at };
  const frame = turn.conversation.stack.at(-1 - flows);
  const caller = frame && flowById(turn.program, frame.flowId);
  // What was done inside a sub-flow is not gone back behind, either.
  return caller && !told.done?.length ? findBefore(turn, flows + 1, caller, frame) : null;
}

/** Whether what was answered is another question than the one asked now, and still there. */
function isBefore(flow: FlowProgram, state: string | null, entry: string): boolean {
  const [name = '', formSlot] = entry.split('/');
  return (formSlot !== undefined || name !== state) && stateOf(flow, name) !== null;
}

function stay(turn: Turn, question: Question): Move {
  const { texts } = turn.flow;
  const { turnCount } = turn.conversation;
  lead(turn, hasDone(turn) ? texts.cannotUndo(turnCount) : texts.cannotGoBack(turnCount));
  askOnceMore(turn, question);
  return stop;
}

/** Where in the trail the question stands that the message names: "go back to the service". Null where it names none. */
function namedInTrail(turn: Turn, question: Question): number | null {
  const words = wordsIn(turn.message?.text ?? '');
  const at = turn.conversation.trail.findLastIndex((entry) => {
    const slot = slotAskedBy(turn, entry);
    return slot !== null && slot !== question.slot && words.includes(wordsIn(slotLabel(turn.flow, slot)));
  });
  return at < 0 ? null : at;
}

function slotAskedBy(turn: Turn, entry: string): string | null {
  const [name = '', formSlot = null] = entry.split('/');
  const state = stateOf(turn.flow, name);
  return formSlot ?? (state?.kind === 'ask' ? (state.slot ?? null) : null);
}

function undoAnswer(turn: Turn, name: string, formSlot: string | null): void {
  const state = stateOf(turn.flow, name);
  // Left out is forgotten too: the question is asked again.
  if (formSlot !== null) forgetSlot(turn, formSlot);
  else if (state?.kind === 'ask' && state.slot) forgetSlot(turn, state.slot);
  else if (state?.kind === 'confirm') {
    const slots = state.slots.length > 0 ? state.slots : Object.keys(turn.conversation.slots);
    for (const slot of slots) unconfirmSlot(turn, slot);
  }
}

function forgetTrailTo(turn: Turn, name: string): void {
  const trail = ownTrail(turn);
  const at = trail.lastIndexOf(name);
  if (at >= 0) trail.splice(at);
}
