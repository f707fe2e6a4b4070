import type { Locale } from '../locales/locale.ts';
import { isCapital } from '../message/is-capital.ts';
import type { Message } from '../message/message.ts';
import { isSentenceEnd } from '../slots/clause.ts';
import type { Span } from '../understanding.ts';
import type { FreeTextHints, FreeTextReading } from './read-free-text.ts';
import { strippedAnswer } from './stripped-answer.ts';

export const asksAddress = ({ words }: FreeTextHints, { freeText }: Locale): boolean =>
  [...words.nameStems].some((stem) => freeText.addressStems.has(stem));

/**
 * An address is the line it stands in, up to a postcode: "Flat 3, 12 Market Street", "12 Market Street, Apt. 4". It
 * ends with its sentence, and what leads in to it and closes it is none of it: "Well, 12 Market Street, I think".
 */
export function addressLine(
  message: Message,
  locale: Locale,
  { taken, words }: FreeTextHints,
  { span }: FreeTextReading,
): FreeTextReading {
  const { tokens, text } = message;
  const { affirmation, freeText, meaning } = locale;
  // "12 Market St. London" goes on behind its stop.
  const isEnd = (at: number): boolean =>
    isSentenceEnd(tokens, at) && !ABBREVIATED.test(text.slice(tokens[at - 1]?.start, tokens[at - 1]?.end));
  let start = tokens.findIndex(({ end }) => end > span[0]);
  let from = start;
  let to = tokens.findLastIndex((token) => token.start < span[1]) + 1;
  let end = to;
  while (start > 0 && !isEnd(start - 1)) start--;
  while (end < tokens.length && !isEnd(end)) end++;
  const line = tokens.slice(start, end);
  const stripped = strippedAnswer({ text, tokens: line }, locale, words);
  let head = start;
  if (stripped) {
    end = start + stripped.to;
    // "Well Street 5" is not led in to.
    if (line[1]?.kind !== 'word' || !affirmation.openers.has(line[0]?.word ?? '')) head += stripped.from;
  }
  const isOfLine = (at: number): boolean => {
    const token = tokens[at];
    if (!token || at < head || at >= end || taken[at]) return false;
    const { word, kind } = token;
    // Four digits and more are a postcode.
    if (kind === 'digits') return word.length < 4;
    if (/^(:|i|i'.*)$/.test(word)) return false;
    if (at > start && isCapital(message, token)) return true;
    return !meaning.functionWords.has(word) && !freeText.requestWords.has(word);
  };
  from = Math.max(from, head);
  to = Math.min(to, end);
  while (isOfLine(from - 1)) from--;
  while (isOfLine(to)) to++;
  while (tokens[from]?.kind === 'mark') from++;
  while (',.;!'.includes(tokens[to - 1]?.word ?? ' ')) to--;
  const found: Span = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
  return { span: found, value: text.slice(...found) };
}

/** "St.", "Apt." */
const ABBREVIATED = /^\p{Lu}\p{L}{1,2}$/u;
