import type { SlotType } from '@turnwise/flow';
import type { PhraseTable } from '../message/phrase-table.ts';
import type { Command } from '../understanding.ts';
import type { TopicTable } from './topic-table.ts';

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

export type CalendarUnit = 'day' | 'week' | 'month' | 'year';
export type Shift = 'this' | 'next' | 'last' | 'after_next';

export type CalendarWords = {
  /** 1..12. */
  months: ReadonlyMap<string, number>;
  /** 0 is Sunday. */
  weekdays: ReadonlyMap<string, number>;
  /** Short forms that are also other words ("sun", "sat"): taken only beside a cue. */
  weakWeekdays: ReadonlyMap<string, number>;
  /** Days counted from today: "tomorrow", "the day after tomorrow". */
  nearDays: PhraseTable<number>;
  /** Words that make a near day something else: "am Morgen". */
  noDayAfter: ReadonlySet<string>;
  /** Near days that are said in passing ("that's all for today") after these words. */
  passing: PhraseTable<true>;
  shifts: PhraseTable<Shift>;
  units: ReadonlyMap<string, CalendarUnit>;
  /** "of" in "8th of March"; "the" before days. */
  of: ReadonlySet<string>;
  articles: ReadonlySet<string>;
  /** "in" in "in two weeks". */
  ahead: ReadonlySet<string>;
  /** "from now", "from today". */
  fromNow: PhraseTable<true>;
  /** "later" and "earlier" than what is known. */
  moves: ReadonlyMap<string, 1 | -1>;
  /** "from" in "a week from Friday". */
  after: ReadonlySet<string>;
  /** "after" in "two days after the 5th": always a sum, where "two days from the 5th" is a stay. */
  strictAfter: ReadonlySet<string>;
  /** Stand before a day and before little else: "on" in "on the 8th". */
  dayCues: ReadonlySet<string>;
  /** What an ordinal counts when it is no day: "floor", "street". */
  counted: ReadonlySet<string>;
  ago: ReadonlySet<string>;
  /** "vor" in "vor drei Tagen": stands before what lies behind. */
  agoBefore: ReadonlySet<string>;
  /** "week" in "tomorrow week": days to add. */
  fromThatDay: PhraseTable<number>;
  fortnights: ReadonlySet<string>;
  /** Said of days only: "a few". */
  vagueCounts: PhraseTable<number>;
  /** "before" in "ten days before Christmas". */
  before: ReadonlySet<string>;
  /** "every Monday" is no day. */
  recurring: ReadonlySet<string>;
  weekend: ReadonlySet<string>;
  endOf: PhraseTable<'end' | 'start'>;
  /** Fixed feasts, month and day. */
  feasts: PhraseTable<readonly [month: number, day: number]>;
  /** Cues that say nothing of which day is meant: "on", "around". */
  softCues: ReadonlySet<string>;
  /** Words that announce a day: "on", "by", "until". */
  cues: ReadonlySet<string>;
  monthFirst: boolean;
  /** The mark of numeric dates without a year, "8.3." */
  numericMarks: ReadonlySet<string>;
};

export type Daypart = 'morning' | 'noon' | 'afternoon' | 'evening' | 'night';

export type ClockWords = {
  /** "am", "p.m.". */
  meridiems: PhraseTable<'am' | 'pm'>;
  /** Said after an hour: "o'clock", "uhr". */
  oclock: PhraseTable<true>;
  /** "noon", "midnight" in minutes. */
  moments: PhraseTable<number>;
  dayparts: PhraseTable<Daypart>;
  /** Glued to an hour: "ish". */
  approximations: ReadonlySet<string>;
  /** Parts of the day that can be counted: "2 nights". */
  countableParts: ReadonlySet<string>;
  /** Minutes added to the hour that follows: "half past" 30, "halb" -30. */
  offsets: PhraseTable<number>;
  /** "past" +1, "to" -1, in "ten past five". */
  relations: ReadonlyMap<string, 1 | -1>;
  minuteWords: ReadonlySet<string>;
  /** Said between an hour and a part of the day: "in the". */
  links: PhraseTable<true>;
  /** Announce a bare hour: "at", "around". */
  cues: ReadonlySet<string>;
  /** Cues strong enough for a bare hour anywhere. */
  strongCues: ReadonlySet<string>;
  /** Also join the two ends of a span of time: "between 5 and 6 pm". */
  rangeJoiners: ReadonlySet<string>;
  units: ReadonlyMap<string, 'hour' | 'minute'>;
  ahead: ReadonlySet<string>;
  halfAnHour: PhraseTable<number>;
  /** A bare "5:30" reads on the 24 hour clock. */
  is24Hours: boolean;
};

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

/** What keeps a day or a time that is said from being the one that is meant. */
export type LimitWords = {
  /** Directly before what is left out: "any day but", "except". */
  excluding: PhraseTable<true>;
  /** Words over which a negation reaches a day or a time: "not available on". */
  negationBridges: ReadonlySet<string>;
  /** Directly before a time that is no good: "busy on". */
  busy: PhraseTable<true>;
  /** Directly behind one: "doesn't work". */
  unfit: PhraseTable<true>;
  /** Begin what the speaker does otherwise: "because", "I work". */
  affairs: PhraseTable<true>;
  /** What one's own things do: "leaves" in "my train leaves". */
  happenings: ReadonlySet<string>;
  /** Between a reason and what follows from it: "so". */
  therefore: ReadonlySet<string>;
  /** Before a topic that is not the one: "not about the". */
  notAbout: PhraseTable<true>;
  /** Directly before one that only bounds the one wanted: "after", "not before". */
  bounds: PhraseTable<true>;
  /** Directly behind one: "or later". */
  boundsBehind: PhraseTable<true>;
};

export type NameWords = {
  /** "my name is". */
  introductions: PhraseTable<'strong' | 'weak' | 'asked'>;
  /** After a name: "here", "speaking". */
  selfMarks: PhraseTable<true>;
  /** Inside a name: "van", "de". */
  particles: ReadonlySet<string>;
  /** Before a bare name: "sure", "yes". */
  answerOpeners: ReadonlySet<string>;
  titles: ReadonlySet<string>;
  /** Names that are also plain words: taken with a capital only. */
  doubles: ReadonlySet<string>;
  firstNameWords: ReadonlySet<string>;
  lastNameWords: ReadonlySet<string>;
};

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
  /** May stand before a yes or no: "oh", "well". */
  fillers: ReadonlySet<string>;
  openers: ReadonlySet<string>;
};

export type CommandPhrase = {
  command: Command /** Only when the message says nothing else. */;
  isOnlyWhole: boolean;
};

export type CommandWords = {
  phrases: PhraseTable<CommandPhrase>;
  /** Words that may stand around a command without adding anything: "please", "can you". */
  padding: ReadonlySet<string>;
};

export type CorrectionWords = {
  cues: PhraseTable<'cue' | 'change'>;
  /** Beside what is wanted besides: "also", "as well"; true for those that end their clause: "too", but not "too late". */
  additions: PhraseTable<boolean>;
  /** Before the name of what is to be another: "wrong day", "a different time". */
  faults: PhraseTable<true>;
  /** Between a value and the one that replaces it: "Friday, no wait, Saturday". */
  retractions: PhraseTable<true>;
};

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

export type SentimentWords = {
  lexicon(): ReadonlyMap<string, number>;
  /** Endings of forms that are rated as their word is, and what may stand in the ending's place. */
  endings: readonly (readonly [ending: string, replacements: readonly string[]])[];
  boosters: ReadonlyMap<string, number>;
  negations: ReadonlySet<string>;
  contrast: ReadonlySet<string>;
  idioms: PhraseTable<number>;
};

/** Everything a reader needs to know about one language. */
export type Locale = {
  language: string;
  /** The country of phone numbers written without one. */
  region: string;
  /** Sloppy spellings and the plain ones. */
  spellings: ReadonlyMap<string, string>;
  numbers: NumberWords;
  calendar: CalendarWords;
  clock: ClockWords;
  meaning: MeaningWords;
  limits: LimitWords;
  names: NameWords;
  affirmation: AffirmationWords;
  commands: CommandWords;
  corrections: CorrectionWords;
  questions: QuestionWords;
  freeText: FreeTextWords;
  /** Groups of like words, for intents. */
  topics: TopicTable;
  sentiment: SentimentWords;
};
