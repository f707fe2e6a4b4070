import type { Locale } from '../locales/locale.ts';
import type { Message } from '../message/message.ts';
import { isOrder, isRemark } from './is-answer.ts';
import type { FreeTextHints } from './read-free-text.ts';
import type { StrippedAnswer } from './stripped-answer.ts';

const MOST_WORDS = 6;

/** A name with small words in it, where nothing else is said: "bank of america"; of a song or a book any: "stand by me". */
export function isWholeTitle(
  message: Message,
  { from, to }: StrippedAnswer,
  locale: Locale,
  hints: FreeTextHints,
): boolean {
  const { tokens } = message;
  const { words, taken } = hints;
  const { freeText, meaning } = locale;
  const isWork = [...words.nameStems].some((stem) => freeText.workStems.has(stem));
  const fits = (at: number): boolean => {
    const { kind = 'mark', word = '' } = tokens[at] ?? {};
    if (taken[at] || freeText.requestWords.has(word) || meaning.plainWords.has(word)) return false;
    if (kind === 'mark') return word === '&';
    if (!meaning.functionWords.has(word)) return true;
    if (at === from) return meaning.articles.has(word);
    return isWork || (freeText.inside.has(word) && at < to - 1);
  };
  for (let at = from; at < to; at++) if (!fits(at)) return false;
  if (isRemark(message, { from, to }, locale)) return false;
  return to - from <= MOST_WORDS && !isOrder(message, from, to, locale, hints);
}
