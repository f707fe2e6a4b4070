import { kindOf } from '../kinds/kinds.ts';
import { slotOf, stateOf } from '../program/flow-program.ts';
import type { Question } from './question.ts';
import { slotQuestion } from './slot-question.ts';
import type { Turn } from './turn.ts';

/** What the conversation waits to hear; null when its state waits for nothing. */
export function currentQuestion(turn: Turn): Question | null {
  const name = turn.conversation.state;
  const state = name === null ? null : stateOf(turn.flow, name);
  if (name === null || !state) return null;
  return kindOf(state).question?.(turn, state, name) ?? null;
}

/** The question for one slot, asked out of turn because the user wants to change it. */
export function changeQuestion(turn: Turn, slotName: string, state: string): Question | null {
  const slot = slotOf(turn.flow, slotName);
  return slot ? slotQuestion(turn, state, slotName, slot) : null;
}
