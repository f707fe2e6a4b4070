import type { Locale } from '../locales/locale.ts';
import { type Message, spanOfTokens } from '../message/message.ts';
import { isNegatedAt } from '../slots/clause.ts';
import type { SlotWords } from '../slots/slot-words.ts';
import type { Affirmation, Span } from '../understanding.ts';

/** A yes or no to the question asked, or the slot's own words said or denied: "I need it furnished". */
export function readBoolean(
  message: Message,
  locale: Locale,
  words: SlotWords,
  affirmation: Affirmation,
  isAboutAnother: (at: number) => boolean,
): { value: boolean; span: Span } | null {
  const { tokens } = message;
  if (affirmation === 'yes' || affirmation === 'no') {
    return { value: affirmation === 'yes', span: spanOfTokens(message, 0, tokens.length) };
  }
  if (affirmation === 'unsure') return null;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || !words.nameStems.has(locale.meaning.stem(token.word))) continue;
    if (isAboutAnother(at)) continue;
    return { value: !isNegatedAt(tokens, at, locale), span: spanOfTokens(message, at, at + 1) };
  }
  return null;
}
