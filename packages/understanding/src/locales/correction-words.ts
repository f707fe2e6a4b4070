import type { PhraseTable } from '../message/phrase-table.ts';

export type CorrectionWords = {
  cues: PhraseTable<'cue' | 'change'>;
  /** Beside what is wanted besides: "also", "as well"; true for those that end their clause: "too", but not "too late". */
  additions: PhraseTable<boolean>;
  /** Before the name of what is to be another: "wrong day", "a different time". */
  faults: PhraseTable<true>;
  /** Between a value and the one that replaces it: "Friday, no wait, Saturday". */
  retractions: PhraseTable<true>;
};
