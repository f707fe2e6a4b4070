import { hasContent, understand, type ValueReading } from '@turnwise/understanding';
import { slotOf } from '../../program/flow-program.ts';
import { refusalOf } from '../../reading/told-reading.ts';
import type { Question } from '../../turn/question.ts';
import { isGivenByUser, slotValue } from '../../turn/slots.ts';
import type { Message, Turn } from '../../turn/turn.ts';
import { readAs } from '../read-as.ts';
import type { ChangeReader, ReadChange } from './change-reader.ts';

/**
 * "One more adult", "two kids less", "add another one": what is told is added to a known count or taken from it, and is
 * never the count itself. Null where no known one is meant.
 */
export const changeCount: ChangeReader = (turn, message, question, shown) => {
  const known = turn.flow.numberSlots.filter((name) => isGivenByUser(turn, name));
  const told = known.length === 0 ? null : turn.flow.texts.countChange(message.text);
  if (!told) return null;
  const named = understand(told.rest, {
    slots: turn.flow.slots,
    now: message.at,
    timeZone: turn.conversation.timeZone,
    language: turn.flow.language,
  }).values.filter(({ value }) => typeof value === 'number');
  // "Two more kids", before any were told of, is how many there are.
  if (named.some(({ slot }) => !known.includes(slot))) return null;
  const meant = named.length > 0 ? named : unnamed(turn, message, told.rest, question, known, shown);
  const sums = meant.map((value) => ({
    ...value,
    value: Number(slotValue(turn, value.slot)) + told.sign * Number(value.value),
    text: message.text,
    isCorrection: true,
    alternatives: [],
  }));
  return outcome(turn, message, sums, named.length > 0);
};

/** "One more", said of what is asked for or was just read back: each count it could be meant for. */
function unnamed(
  turn: Turn,
  { at }: Message,
  rest: string,
  question: Question,
  known: readonly string[],
  shown: readonly string[],
): readonly ValueReading[] {
  const open = question.slot === null ? shown : [question.slot];
  return known.flatMap((name) => {
    const slot = slotOf(turn.flow, name);
    const [value] = slot && open.includes(name) ? readAs(turn, name, slot, rest, at).values : [];
    return value && !hasContent(rest.replace(value.text, ' '), turn.flow.language) ? [value] : [];
  });
}

/** The sums that pass their slots' rules, or why they do not. */
function outcome(
  turn: Turn,
  { at }: Message,
  sums: readonly ValueReading[],
  isNamed: boolean,
): ReadChange | null {
  const checked = sums.map((sum) => ({ sum, failure: refusalOf(turn, sum, at) }));
  const fits = checked.flatMap(({ sum, failure }) => (failure ? [] : [sum]));
  const [first] = fits;
  if (first && (isNamed || fits.length === 1)) return { kind: 'values', values: fits };
  if (first)
    return { kind: 'which', options: Object.fromEntries(fits.map(({ slot, value }) => [slot, value])) };
  const failure = checked[0]?.failure;
  return failure ? { kind: 'refused', failure } : null;
}
