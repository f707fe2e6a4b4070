import type { Locale } from './locales/locale.ts';
import type { Message } from './message/message.ts';
import type { Prompt } from './read-prompt.ts';
import type { Span } from './understanding.ts';

const MOST_WORDS = 1;

/**
 * Whether a message says more than its yes or no and what was read out of it: a number, a "once", or words that are
 * neither polite nor the question's own. "Yes, for two people" and "yes, and send it to my wife" are no plain yes.
 */
export function saysMore(
  { tokens }: Message,
  locale: Locale,
  read: readonly Span[],
  { stems }: Prompt,
): boolean {
  const { affirmation, commands, freeText, meaning, numbers } = locale;
  const polite = [
    affirmation.fillers,
    affirmation.openers,
    commands.padding,
    freeText.idleTalk,
    freeText.requestWords,
    meaning.functionWords,
    meaning.plainWords,
  ];
  const open = tokens.filter(
    ({ kind, start }) => kind !== 'mark' && !read.some(([from, to]) => from <= start && start < to),
  );
  const isNumber = (word: string): boolean => !numbers.weakOnes.has(word) && numbers.word(word) !== null;
  if (open.some(({ kind, word }) => kind === 'digits' || affirmation.qualifiers.has(word) || isNumber(word)))
    return true;
  const unread = open.filter(({ word }) => !polite.some((set) => set.has(word)));
  if (unread.length <= MOST_WORDS) return false;
  return unread.filter(({ word }) => !stems.has(meaning.stem(word))).length > MOST_WORDS;
}
