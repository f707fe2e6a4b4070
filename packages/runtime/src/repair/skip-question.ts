import { kindOf } from '../kinds/kinds.ts';
import { slotLabel, slotOf, stateOf } from '../program/flow-program.ts';
import type { Move } from '../turn/move.ts';
import type { Question } from '../turn/question.ts';
import { lead } from '../turn/say.ts';
import type { Turn } from '../turn/turn.ts';

/** Leaves the question out and says so; null where it cannot be left out. */
export function skipQuestion(turn: Turn, question: Question, sentence: string): Move | null {
  const { conversation, flow } = turn;
  const state = stateOf(flow, question.state);
  const skip = state ? kindOf(state).skip : undefined;
  if (!question.canSkip || !skip || !state) return null;
  if (conversation.pending?.kind === 'slotChange') conversation.pending = null;
  const leads = turn.lead.length;
  lead(turn, sentence);
  const move = skip(turn, state, question.state);
  if (!move) turn.lead.length = leads;
  return move;
}

/** To who would leave out what is needed. */
export function cannotSkip({ flow, conversation }: Turn, { slot }: Question): string {
  const label = slot !== null && slotOf(flow, slot) ? slotLabel(flow, slot) : null;
  return flow.texts.cannotSkip(label, conversation.turnCount);
}
