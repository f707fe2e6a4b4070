import type { PhraseTable } from '../message/phrase-table.ts';

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
