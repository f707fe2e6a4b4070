import type { CheckTexts } from '@turnwise/checker';
import { phrasesGerman } from '../../../language/phrases.de.ts';
import { checkerPartsGerman } from './checker-parts.de.ts';
import { checkerWaysGerman } from './checker-ways.de.ts';
import { checkerWordsGerman } from './checker-words.de.ts';

export const checkerGerman: CheckTexts = {
  ...checkerPartsGerman,
  ...checkerWordsGerman,
  ...checkerWaysGerman,
  phrases: phrasesGerman,
  quote: (text) => `„${text}“`,
  and: 'und',
};
