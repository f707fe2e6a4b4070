import type { Span, ValueReading } from '@turnwise/understanding';
import { slotOf } from '../../program/flow-program.ts';
import type { Question } from '../../turn/question.ts';
import { isGivenByUser, slotState, slotValue } from '../../turn/slots.ts';
import type { Message, Turn } from '../../turn/turn.ts';
import { sharesWord } from './shares-word.ts';

/**
 * Whether the words may be read once more, as an answer to other questions than the one asked: they have not answered
 * that, and say neither yes nor that nobody knows.
 */
export function mayBeReadAnew(
  turn: Turn,
  message: Message,
  question: Question,
  shown: readonly string[],
): boolean {
  const { reading } = message;
  const isAnswered =
    reading.values.length + reading.restated.length > 1 ||
    !reading.values.every(isBareNumber) ||
    reading.values.some(({ slot }) => slot === question.slot);
  if (isAnswered && !resemblesLast(turn, message, question)) return false;
  const isAgreed = reading.affirmation === 'yes' && !reading.isReserved;
  if (isAgreed || reading.affirmation === 'unsure') return false;
  const { isCue } = reading.correction;
  if (!isCue && !retractionIn(message, question) && shown.length === 0) return false;
  return isCue || !reading.isQuestion;
}

/** "Sorry, ..." takes something back where a value is asked for; what was read back is all there to be meant. */
export const retractionIn = ({ reading }: Message, question: Question): Span | null =>
  question.slot === null ? null : reading.retraction;

/** The slot that "sorry, ..." most likely takes back: the one the user filled last. Null where nothing is taken back. */
export function lastTakenBack(turn: Turn, message: Message, question: Question): string | null {
  if (!retractionIn(message, question)) return null;
  let last: string | null = null;
  let latest = -1;
  for (const name of turn.flow.slotNames) {
    const at = slotState(turn, name)?.at ?? -1;
    if (!isGivenByUser(turn, name) || at < latest) continue;
    last = name;
    latest = at;
  }
  return last;
}

/** "Sorry, 14 Market Street" answers "Which city?" too, as any words would, but is the street once more. */
function resemblesLast(turn: Turn, message: Message, question: Question): boolean {
  const asked = question.slot === null ? undefined : slotOf(turn.flow, question.slot);
  if (asked?.type !== 'text' || asked.rules.length > 0) return false;
  const last = lastTakenBack(turn, message, question);
  return last !== null && last !== question.slot && sharesWord(message.text, slotValue(turn, last) ?? '');
}

/** "11" was read as the one count there is; it may as well be an hour. */
const isBareNumber = ({ text }: ValueReading): boolean => /^\d+$/.test(text);
