import type { ValueReading } from '@turnwise/understanding';
import { slotLabel, slotOf } from '../../program/flow-program.ts';
import { withoutSpan } from '../../reading/span.ts';
import { slotValue } from '../../turn/slots.ts';
import type { Message, Turn } from '../../turn/turn.ts';
import { readAs } from '../read-as.ts';
import { wordCount } from '../words-in.ts';
import type { ChangeReader, ReadChange } from './change-reader.ts';
import { mayBeReadAnew } from './read-anew.ts';
import { sharesWord } from './shares-word.ts';

/** Words of a text that is one of its own kind: a street, a city. */
const mostWords = 6;
/** A sentence has as many at least. */
const wordsOfSentence = 3;

/** What a message makes of the free texts that were read back. */
export const changeText: ChangeReader = (turn, message, question, shown) => {
  if (shown.length === 0 || !mayBeReadAnew(turn, message, question, shown)) return null;
  const named = byLabel(turn, message, shown);
  if (named) return { kind: 'values', values: [named] };
  return wordsInstead(turn, message, shown) ?? toldInstead(turn, message, shown);
};

/** "No, the street is 14 Market Street": of what was read back, a free text by its label and the words behind it. */
function byLabel(turn: Turn, message: Message, shown: readonly string[]): ValueReading | null {
  for (const name of shown) {
    const slot = slotOf(turn.flow, name);
    if (slot?.type !== 'text') continue;
    const label = slotLabel(turn.flow, name).toLowerCase();
    const at = ` ${message.text.toLowerCase()}`.indexOf(` ${label} `);
    if (at < 0) continue;
    const behind = message.text.slice(at + label.length);
    const rest = turn.flow.texts.afterLabel(behind);
    const value = rest === behind ? undefined : readAs(turn, name, slot, rest, message.at).values[0];
    if (value && value.value !== slotValue(turn, name)) return { ...value, isCorrection: true };
  }
  return null;
}

/**
 * "No, 14 Market Street", "no, it's Hamburg": of the free texts read back, the one whose words these resemble, else those
 * they could be.
 */
function wordsInstead(turn: Turn, message: Message, shown: readonly string[]): ReadChange | null {
  const { reading, text } = message;
  if (reading.affirmation !== 'no' || !reading.retraction || reading.values.length > 0) return null;
  const words = text.slice(reading.retraction[1]);
  const fits = shown.flatMap((name) => {
    const slot = slotOf(turn.flow, name);
    const value = slot?.type === 'text' ? readAs(turn, name, slot, words, message.at).values[0] : undefined;
    const isProper = value !== undefined && /^[\p{Lu}\p{N}]/u.test(value.text) && !/^I\b/.test(value.text);
    return isProper && wordCount(value.text) <= mostWords ? [value] : [];
  });
  const alike = fits.filter(({ slot }) => sharesWord(words, slotValue(turn, slot) ?? ''));
  const likely = alike.length > 0 ? alike : fits;
  const [first] = likely;
  if (!first) return null;
  if (likely.length === 1) return { kind: 'values', values: [{ ...first, isCorrection: true }] };
  return { kind: 'which', options: Object.fromEntries(likely.map(({ slot, value }) => [slot, value])) };
}

/**
 * "No, it came too late", "because it came too late": told of the one free text read back that takes a sentence, if of
 * anything. It is asked before it counts.
 */
function toldInstead(turn: Turn, message: Message, shown: readonly string[]): ReadChange | null {
  const { reading, text } = message;
  const { correction, retraction } = reading;
  if (reading.isQuestion || reading.values.length > 0 || correction.isChange || correction.slot) return null;
  const isDenied = reading.affirmation === 'no' && retraction !== null;
  if (reading.affirmation !== 'none' && !isDenied) return null;
  if (!correction.isCue && !isDenied && !turn.flow.texts.isReason(text)) return null;
  if (turn.flow.texts.saysWrong(text)) return null;
  const words = isDenied ? text.slice(retraction[1]) : withoutCue(message);
  const fits = shown.flatMap((name) => {
    const slot = slotOf(turn.flow, name);
    if (slot?.type !== 'text' || slot.rules.some(({ kind }) => kind === 'pattern')) return [];
    return readAs(turn, name, slot, words, message.at).values;
  });
  const [value] = fits;
  if (!value || fits.length > 1 || wordCount(value.text) < wordsOfSentence) return null;
  return { kind: 'offer', value: { ...value, isCorrection: false } };
}

function withoutCue({ text, reading }: Message): string {
  const { span } = reading.correction;
  return span ? withoutSpan(text, span).trim() : text;
}
