import { slotLabel } from '../program/flow-program.ts';
import { askInContext } from '../turn/ask-question.ts';
import { type Move, stop } from '../turn/move.ts';
import type { Question } from '../turn/question.ts';
import { lead } from '../turn/say.ts';
import { slotValue } from '../turn/slots.ts';
import { type Message, noteRule, type Turn } from '../turn/turn.ts';
import { knownItem } from '../values/item-of.ts';
import { showValue } from '../values/render-text.ts';
import { wordsIn } from './words-in.ts';

/** "What was the reason again?" and "is it the lamp?": what is known is told, and the question asked again. Null when nothing known is asked for. */
export function tellValue(turn: Turn, message: Message, question: Question): Move | null {
  if (!message.reading.isQuestion) return null;
  const words = wordsIn(message.text);
  const known = turn.flow.slotNames.filter((slot) => slotValue(turn, slot) !== null);
  const name =
    known.find((slot) => words.includes(wordsIn(slotLabel(turn.flow, slot)))) ??
    known.find((slot) => namesPartOf(words, wordsIn(showValue(turn, slot, slotValue(turn, slot) ?? ''))));
  if (name === undefined) return null;
  noteRule(turn, 'tell', name);
  lead(turn, turn.flow.texts.known(knownItem(turn, name), turn.conversation.turnCount));
  askInContext(turn, question);
  return stop;
}

/** "Is it the lamp?", where the item is a desk lamp: a word long enough to mean the same thing. */
const namesPartOf = (words: string, value: string): boolean =>
  value.split(' ').some((word) => word.length > 3 && /\p{L}/u.test(word) && words.includes(` ${word} `));
