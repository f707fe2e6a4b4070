import type { PhraseTable } from '../message/phrase-table.ts';

export type QuestionWords = {
  /** Ask for more than yes or no: "what", "where". */
  whWords: ReadonlySet<string>;
  openers: PhraseTable<true>;
  /** Behind "when" and the like of somebody who tells: "I", "we". */
  subjects: ReadonlySet<string>;
  /** Behind those of somebody who asks all the same: "can". */
  modals: ReadonlySet<string>;
  /** Openers that put a wish as a question: "how about Friday". */
  wishes: PhraseTable<true>;
  /** Openers that ask for something to be done: "can you book". */
  requests: PhraseTable<true>;
  /** Words of somebody who tells something: "I", "it", "was", "too". */
  tellers: ReadonlySet<string>;
  /** Stems of words that say what is asked of a thing, and not of which: "how long", "cost". */
  measures: ReadonlySet<string>;
  /** Between two clauses of a sentence. */
  joints: ReadonlySet<string>;
  /** Ask about something already there: "is it", "does that". */
  about: PhraseTable<true>;
};
