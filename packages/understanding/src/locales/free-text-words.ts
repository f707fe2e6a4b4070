import type { PhraseTable } from '../message/phrase-table.ts';

export type FreeTextWords = {
  /** Before the answer: "it's", "my reason is", "I would like". */
  leadIns: PhraseTable<true>;
  /** Before an explanation, which is otherwise kept as said: "because". */
  proseLeadIns: PhraseTable<true>;
  /** "to" behind a lead-in makes it part of the answer: "I want to cancel". */
  infinitive: ReadonlySet<string>;
  /** "that" in "my reason is that ...". */
  thatWords: ReadonlySet<string>;
  /** Stems of slots that ask for a question, so that a question answers them. */
  questionStems: ReadonlySet<string>;
  /** After it: "please", "thanks". */
  closings: PhraseTable<true>;
  /** Prepositions before a place, a person, a title, by what the question asks for. */
  kinds: ReadonlyMap<string, TextKind>;
  before: Readonly<Record<Exclude<TextKind, 'prose'>, ReadonlySet<string>>>;
  /** Clauses that say nothing to any question: "back again", "had to take a call", "to be honest". */
  asides: PhraseTable<true>;
  /** Greetings and thanks. */
  idleTalk: ReadonlySet<string>;
  /** Join an own lead-in with its answer: "is", ":". */
  isWords: ReadonlySet<string>;
  /** Verbs and nouns of asking, never the thing asked for: "find", "looking". */
  requestWords: ReadonlySet<string>;
  /** Verbs that ask for a deed at the head of a clause: "invite" in "invite Bob". */
  orders: ReadonlySet<string>;
  /** Directly behind a word that says it is a verb: "me", "your", "the". */
  objects: ReadonlySet<string>;
  /** Every noun has a capital, so that one tells no name. */
  hasCapitalNouns: boolean;
  /** Belong to a person's name in front: "aunt". */
  kinWords: ReadonlySet<string>;
  /** Belong to the name of a place behind it: "city". */
  placeNouns: ReadonlySet<string>;
  /** May stand inside a name: "Place of Worship". */
  inside: ReadonlySet<string>;
  /** May stand inside a name that is all there is: "Frankfurt am Main". */
  nameJoints: ReadonlySet<string>;
  /** Stems of slots that ask for a song, a book or the like, whose title may be any words. */
  workStems: ReadonlySet<string>;
  /** Stems of slots that ask for a street or an address. */
  addressStems: ReadonlySet<string>;
  /** Begin the name of a street where they have a capital: "Am Alten Markt". */
  streetHeads: ReadonlySet<string>;
  /** End a place, a person or a title, besides words without content. */
  stops: ReadonlySet<string>;
  /** Words said around the thing asked for: "some", "food", "movie". */
  wrappers: ReadonlySet<string>;
};

export type TextKind = 'place' | 'person' | 'title' | 'sort' | 'prose';
