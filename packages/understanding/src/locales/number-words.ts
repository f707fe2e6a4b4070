import type { PhraseTable } from '../message/phrase-table.ts';

/** How a number word takes part in a longer number: "two | hundred | and | twenty | first". */
export type NumberWord =
  | { kind: 'below_ten' | 'teen' | 'tens' | 'whole'; value: number }
  | { kind: 'hundred' | 'scale'; value: number }
  | { kind: 'ordinal'; value: number };

export type NumberWords = {
  word(word: string): NumberWord | null;
  /** "and" in "two hundred and five". */
  joiners: ReadonlySet<string>;
  /** "a" in "a hundred". */
  articles: ReadonlySet<string>;
  groupMark: ',' | '.';
  decimalMark: ',' | '.';
  /** Letters glued to digits that make them an ordinal: "8th". Empty where a full stop does it. */
  ordinalSuffixes: ReadonlySet<string>;
  hasOrdinalStop: boolean;
  /** "a couple", "half a dozen". */
  amounts: PhraseTable<number>;
  /** "k" in "5k". */
  scaleSuffixes: ReadonlyMap<string, number>;
  /** Words that are a number only beside something counted: "one", "ein". */
  weakOnes: ReadonlySet<string>;
  /** Words after which a weak one does count: "need one". */
  countingBefore: ReadonlySet<string>;
  /** Words after which a weak one counts nothing: "one way", "one of". */
  notCountingAfter: ReadonlySet<string>;
};
