import { englishPhrases } from '@turnwise/flow';
import { englishParts } from './english-parts.ts';
import { englishWays } from './english-ways.ts';
import { englishWords } from './english-words.ts';

/** Everything the checker says, in English: sentences, examples and the labels of fixes. */
export const englishCheckTexts = {
  ...englishParts,
  ...englishWords,
  ...englishWays,
  phrases: englishPhrases,
  quote: (text: string) => `“${text}”`,
  and: 'and',
};

/** The same in any language. What finders hand in is data or stands in that language's quotation marks. */
export type CheckTexts = typeof englishCheckTexts;
