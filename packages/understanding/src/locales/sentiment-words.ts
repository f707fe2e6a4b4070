import type { PhraseTable } from '../message/phrase-table.ts';

export type SentimentWords = {
  lexicon(): ReadonlyMap<string, number>;
  /** Endings of forms that are rated as their word is, and what may stand in the ending's place. */
  endings: readonly (readonly [ending: string, replacements: readonly string[]])[];
  boosters: ReadonlyMap<string, number>;
  negations: ReadonlySet<string>;
  contrast: ReadonlySet<string>;
  idioms: PhraseTable<number>;
};
