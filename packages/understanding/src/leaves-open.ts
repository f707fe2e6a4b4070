import type { Locale } from './locales/locale.ts';
import type { Message } from './message/message.ts';
import type { Prompt } from './read-prompt.ts';
import type { Span } from './understanding.ts';

/**
 * Whether a message with a yes in it leaves open what it agrees to: it denies something, or its speaker goes on about
 * themselves with more than approval. "Yes, not now", "yes, I am not sure", "yes, I need to think", "yes, let me ask my
 * wife"; "yes, I want my money back" leaves nothing open. `agreeing` are the words that say yes, or nothing ("why not").
 */
export function leavesOpen(
  { tokens }: Message,
  { affirmation, meaning }: Locale,
  agreeing: readonly Span[],
  read: readonly Span[],
  { stems }: Prompt,
): boolean {
  const isIn = (spans: readonly Span[], at: number): boolean =>
    spans.some(([from, to]) => from <= at && at < to);
  const open = tokens.filter(({ kind, start }) => kind !== 'mark' && !isIn(agreeing, start));
  if (open.some(({ word }) => meaning.negations.has(word) && word !== 'no')) return true;
  const self = open.findIndex(({ word }) => affirmation.selves.has(word));
  if (self < 0) return false;
  const small = [affirmation.approving, affirmation.fillers, meaning.functionWords];
  return open
    .slice(self + 1)
    .some(
      ({ word, start }) =>
        !isIn(read, start) && !small.some((set) => set.has(word)) && !stems.has(meaning.stem(word)),
    );
}
