import { chosenHandoff } from '@turnwise/flow';
import { effectId, emitEffect } from '../effects/await-effects.ts';
import { saveMemory } from '../effects/save-memory.ts';
import type { Conversation, Phase } from '../model/conversation.ts';
import { type FlowProgram, stateOf } from '../program/flow-program.ts';
import { flowById } from '../program/program.ts';
import type { Item } from '../texts/texts.ts';
import { itemOf } from '../values/item-of.ts';
import { abandonSubflow } from './leave-sub-flow.ts';
import { go, type Move, stop } from './move.ts';
import { setPhase } from './phase.ts';
import { say } from './say.ts';
import { replaceParts, type Turn } from './turn.ts';

type FinalPhase = Extract<Phase, 'completed' | 'cancelled' | 'handed_off' | 'expired'>;

/** Ends the conversation for good. What only a running one needs is let go. */
export function endConversation(turn: Turn, phase: FinalPhase): Move {
  const { conversation } = turn;
  if (phase === 'completed') saveMemory(turn);
  setPhase(turn, phase);
  conversation.pending = null;
  delete conversation.attempts;
  delete conversation.asides;
  delete conversation.reminded;
  replaceParts(turn, { slots: conversation.slots, data: conversation.data, visits: {}, trail: [] });
  return stop;
}

/** A person takes over: in the drawn state, else in the hand-off the author chose for everybody, else here and now. */
export function handOver(turn: Turn, drawn: string, sentence: string, reason: string): Move {
  const target = drawn || chosenHandoff(turn.flow.document);
  if (target && stateOf(turn.flow, target)) return go(target, drawn ? 'retry' : 'handoff', reason);
  const outer = leaveForHandoff(turn);
  if (outer) return go(outer, 'handoff', reason);
  say(turn, sentence);
  return handOverHere(turn, '', null);
}

/** The hand-off of the nearest flow that called this one and has its own; what was told on the way is kept for the person. */
function leaveForHandoff(turn: Turn): string | null {
  const { stack } = turn.conversation;
  for (let depth = stack.length - 1; depth >= 0; depth--) {
    const flow = flowById(turn.program, stack[depth]?.flowId ?? '');
    const target = flow && chosenHandoff(flow.document);
    if (!target) continue;
    while (turn.conversation.stack.length > depth) {
      turn.told.unshift(...itemsOf(turn.flow, turn.conversation.slots));
      if (!abandonSubflow(turn)) break;
    }
    return target;
  }
  return null;
}

/** A person takes over at once, with a summary. */
export function handOverHere(turn: Turn, queue: string, summary: string | null): Move {
  emitEffect(turn, {
    kind: 'notifyHandoff',
    id: effectId(turn),
    queue,
    summary: summary ?? summaryOf(turn),
  });
  return endConversation(turn, 'handed_off');
}

/** What a person taking over has to know: every value of every flow, sensitive ones masked. */
function summaryOf(turn: Turn): string {
  const { conversation, flow, program } = turn;
  const outer = conversation.stack.flatMap((frame) => {
    const waiting = flowById(program, frame.flowId);
    return waiting ? itemsOf(waiting, frame.slots) : [];
  });
  const items = [...outer, ...itemsOf(flow, conversation.slots), ...turn.told];
  return flow.texts.handoffSummary(program.root.name, items);
}

const itemsOf = (flow: FlowProgram, slots: Conversation['slots']): Item[] =>
  flow.slotNames.flatMap((name) => {
    const value = slots[name]?.value ?? null;
    return value === null ? [] : [itemOf(flow, name, value)];
  });
