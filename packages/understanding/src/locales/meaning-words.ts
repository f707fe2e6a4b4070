import type { SlotType } from '@turnwise/flow';
import type { PhraseTable } from '../message/phrase-table.ts';

/** What a slot or a number is about, whatever its words: `people` for guests, seats, riders. */
export type Concept = string;

export type Role =
  | 'start'
  | 'end'
  | 'depart'
  | 'arrive'
  | 'return'
  | 'pickup'
  | 'dropoff'
  | 'checkin'
  | 'checkout';

export type MeaningWords = {
  /** Carries no content of its own: "the", "of", "please". */
  functionWords: ReadonlySet<string>;
  /** Plain words that are never a person's name, besides those. */
  plainWords: ReadonlySet<string>;
  articles: ReadonlySet<string>;
  /** Verbs and small words of no content of their own: "take" says nothing of "takes ages". */
  lightWords: ReadonlySet<string>;
  stem(word: string): string;
  /** By stem. */
  concepts: ReadonlyMap<string, Concept>;
  /** Beside a number without a noun: "for two", "party of 4". */
  countCues: PhraseTable<Concept>;
  /** Whole answers that are a count: "just me". */
  countAnswers: PhraseTable<number>;
  roles: PhraseTable<Role>;
  /** Prepositions directly before a value: "from", "until". */
  rolePrepositions: PhraseTable<Role>;
  /** Roles said only in the names of slots: "from_location", "due_date". */
  slotRoles: PhraseTable<Role>;
  /** Words in a slot's name that say only that it is a slot: "number", "of", "date". */
  slotFiller: ReadonlySet<string>;
  /** Stems of what lies behind: "birth", "purchase". */
  pastStems: ReadonlySet<string>;
  mine: ReadonlySet<string>;
  theirs: ReadonlySet<string>;
  negations: ReadonlySet<string>;
  /** Deny what is said of them: "nothing is broken". */
  nobodies: ReadonlySet<string>;
  /** Between those and what is denied: "is", "was". */
  beingWords: ReadonlySet<string>;
  /** Words over which a negation still reaches: "not a", "not really". */
  negationBridges: ReadonlySet<string>;
  /** "but", "rather": a negation ends here. */
  contrasts: ReadonlySet<string>;
  /** "option" in "option 2". */
  /** "of us" behind a count. */
  countOf: ReadonlySet<string>;
  /** May stand between a cue and its number: "only", "just", "more". */
  more: ReadonlySet<string>;
  /** May stand between a number and its noun: "2 more tickets". */
  between: ReadonlySet<string>;
  /** "for" in "for two": people, where nothing else is counted. */
  forWords: ReadonlySet<string>;
  /** Numbers that count nothing: "one way". */
  idleCounts: PhraseTable<true>;
  /** "just" in "just one". */
  onlyWords: ReadonlySet<string>;
  /** Stems of verbs whose bare number is money: "transfer 500". */
  moneyVerbs: ReadonlySet<string>;
  /** "instead of", "rather than": what follows is not wanted. */
  insteadOf: PhraseTable<true>;
  /** A no that answers rather than denies what follows: "no next Monday". */
  answerNos: ReadonlySet<string>;
  notWords: ReadonlySet<string>;
  butWords: ReadonlySet<string>;
  /** Everyday names of slot types: "mail" for e-mail. */
  typeWords: ReadonlyMap<string, SlotType>;
  optionWords: ReadonlySet<string>;
  lastWords: ReadonlySet<string>;
  /** Behind a place in a list: "the second one". */
  listNouns: ReadonlySet<string>;
  or: ReadonlySet<string>;
  and: ReadonlySet<string>;
  /** Choices that mean nothing of the kind: "none", "no preference". */
  noneWords: ReadonlySet<string>;
  currencies: ReadonlySet<string>;
  /** Words that make the number before them a quantity: "people", "nights". */
  units: ReadonlySet<string>;
  percentWords: ReadonlySet<string>;
};
