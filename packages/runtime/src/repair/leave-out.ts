import { kindOf } from '../kinds/kinds.ts';
import { slotOf, stateOf } from '../program/flow-program.ts';
import type { Move } from '../turn/move.ts';
import type { Question } from '../turn/question.ts';
import { lead } from '../turn/say.ts';
import { type Message, noteRule, type Turn } from '../turn/turn.ts';
import { isAside } from './question-now.ts';

const mostWords = 3;

/** "No, thanks" to a question that may be left out leaves it out, also where any text would be an answer. */
export function leaveOut(turn: Turn, { reading, text, isUnasked }: Message, question: Question): Move | null {
  const slot = question.slot === null ? undefined : slotOf(turn.flow, question.slot);
  if (!slot || !question.canSkip || slot.type === 'boolean' || isUnasked || isAside(turn)) return null;
  if (reading.affirmation !== 'no' || text.trim().split(/\s+/).length > mostWords) return null;
  const isOther = reading.values.some((value) => value.slot !== question.slot) || slot.type === 'choice';
  if (isOther && reading.values.length > 0) return null;
  const state = stateOf(turn.flow, question.state);
  const skip = state ? kindOf(state).skip : undefined;
  if (!state || !skip) return null;
  noteRule(turn, 'skip');
  lead(turn, turn.flow.texts.skipped(turn.conversation.turnCount));
  return skip(turn, state, question.state);
}
