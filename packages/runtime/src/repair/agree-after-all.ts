import { stateOf } from '../program/flow-program.ts';
import type { Move } from '../turn/move.ts';
import type { Question } from '../turn/question.ts';
import { reenter } from '../turn/run.ts';
import { lead } from '../turn/say.ts';
import { type Message, noteRule, type Turn } from '../turn/turn.ts';
import { isOutOfTurn } from './question-now.ts';

/** The confirm whose no led to this question: "What should I change?" Null where none did. */
export function refusedConfirm(turn: Turn, question: Question): string | null {
  if (question.slot !== null || isOutOfTurn(turn)) return null;
  const names = Object.keys(turn.conversation.visits);
  const found = names.findLast((name) => {
    const state = stateOf(turn.flow, name);
    return state?.kind === 'confirm' && state.no === question.state;
  });
  return found ?? null;
}

/** "Actually it's all fine", said to what should be changed: read back once more, because only a yes to that counts. */
export function agreeAfterAll(turn: Turn, message: Message, question: Question): Move | null {
  if (message.reading.affirmation !== 'yes' || message.reading.isQuestion) return null;
  const confirm = refusedConfirm(turn, question);
  if (confirm === null) return null;
  noteRule(turn, 'confirmation', 'after all');
  lead(turn, turn.flow.texts.goOn(turn.conversation.turnCount));
  return reenter(turn, confirm, 'confirmed after all');
}
