import type { SentimentWords } from '../locales/sentiment-words.ts';

const SHORTEST = 4;

/** A word's rating: its own, else that of the word it is a form of, "admired" of "admire"; undefined for neither. */
export function ratingOf(word: string, { endings, lexicon }: SentimentWords): number | undefined {
  const rated = lexicon();
  const own = rated.get(word);
  if (own !== undefined) return own;
  for (const [ending, replacements] of endings) {
    if (!word.endsWith(ending) || word.length - ending.length < SHORTEST) continue;
    const stem = word.slice(0, -ending.length);
    for (const replacement of replacements) {
      const rating = rated.get(stem + replacement);
      if (rating !== undefined) return rating;
    }
  }
  return undefined;
}
