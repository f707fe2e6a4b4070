import type { Locale } from './locales/locale.ts';
import type { Token } from './message/message.ts';
import type { Prompt } from './read-prompt.ts';
import { isNegatedAt } from './slots/clause.ts';

/** "No, but I am in pain", asked "are you in pain, or is it an emergency?": one of the two is denied, the other told. */
export function contradictsNo(
  tokens: readonly Token[],
  { isEither, stems }: Prompt,
  locale: Locale,
): boolean {
  const { butWords, functionWords, stem } = locale.meaning;
  const but = isEither ? tokens.findIndex(({ word }) => butWords.has(word)) : -1;
  return (
    but >= 0 &&
    tokens.some(
      ({ word }, at) =>
        at > but && !functionWords.has(word) && stems.has(stem(word)) && !isNegatedAt(tokens, at, locale),
    )
  );
}
