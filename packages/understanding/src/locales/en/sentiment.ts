import { createPhraseTable } from '../../message/phrase-table.ts';
import type { SentimentWords } from '../locale.ts';
import { wordSet } from '../word-list.ts';

export const sentiment: SentimentWords = {
  lexicon: () => new Map(),
  boosters: new Map(),
  negations: wordSet(''),
  contrast: wordSet('but'),
  idioms: createPhraseTable<number>([]),
};
