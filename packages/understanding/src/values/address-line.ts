import type { Locale } from '../locales/locale.ts';
import { isCapital } from '../message/is-capital.ts';
import type { Message } from '../message/message.ts';
import type { Span } from '../understanding.ts';
import type { FreeTextHints, FreeTextReading } from './read-free-text.ts';

export const asksAddress = ({ words }: FreeTextHints, { freeText }: Locale): boolean =>
  [...words.nameStems].some((stem) => freeText.addressStems.has(stem));

/** An address is the line it stands in, up to a postcode: "Flat 3, 12 Market Street", "12 Market Street, Apt. 4". */
export function addressLine(
  message: Message,
  { meaning, freeText }: Locale,
  { taken }: FreeTextHints,
  { span }: FreeTextReading,
): FreeTextReading {
  const { tokens, text } = message;
  const isOfLine = (at: number): boolean => {
    const token = tokens[at];
    // Four digits and more are a postcode.
    if (!token || taken[at] || (token.kind === 'digits' && token.word.length > 3)) return false;
    if (at > 0 && isCapital(message, token)) return true;
    return !meaning.functionWords.has(token.word) && !freeText.requestWords.has(token.word);
  };
  let from = tokens.findIndex(({ end }) => end > span[0]);
  let to = tokens.findLastIndex(({ start }) => start < span[1]) + 1;
  while (isOfLine(from - 1)) from--;
  while (isOfLine(to)) to++;
  while (tokens[from]?.kind === 'mark') from++;
  while (',.;!'.includes(tokens[to - 1]?.word ?? ' ')) to--;
  const line: Span = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
  return { span: line, value: text.slice(...line) };
}
