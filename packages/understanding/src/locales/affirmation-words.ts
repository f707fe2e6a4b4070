import type { PhraseTable } from '../message/phrase-table.ts';

export type AffirmationWords = {
  /** With a weight; the sign is the answer. */
  yes: PhraseTable<number>;
  no: PhraseTable<number>;
  unsure: PhraseTable<number>;
  /** Say nothing though they hold such words: "no problem", "right now". */
  idle: PhraseTable<true>;
  /** Yes only when nothing follows: "I do", "book it". */
  closedYes: PhraseTable<number>;
  /** No only when nothing follows: "I'm good", "later". */
  closedNo: PhraseTable<number>;
  /** What ends a talk: no more is wanted. "All set" also says that all is well; "that's it" ends only what more is offered to. */
  endings: PhraseTable<'ends' | 'well' | 'offered'>;
  /** Ask whether to do something, with the place of the verb behind, or whether all is right: "shall I", "is that". */
  asksLeave: PhraseTable<'first' | 'last' | 'none'>;
  /** Ask for a preference though they sound like yes or no: "any particular city". */
  asksWhich: PhraseTable<true>;
  /** Behind a yes: "but", "except", "only if". */
  reservations: PhraseTable<true>;
  /** Offers more: "anything else?" */
  offersMore: PhraseTable<true>;
  /** Beside a yes or no, make it one to something else: "yes, once I asked her". */
  qualifiers: ReadonlySet<string>;
  /** Those who write, as they call themselves. */
  selves: ReadonlySet<string>;
  /** What they say of themselves beside a yes, and mean nothing but yes: "I agree", "I want that". */
  approving: ReadonlySet<string>;
  /** May stand before a yes or no: "oh", "well". */
  fillers: ReadonlySet<string>;
  openers: ReadonlySet<string>;
};
