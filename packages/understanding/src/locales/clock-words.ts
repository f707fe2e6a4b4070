import type { PhraseTable } from '../message/phrase-table.ts';

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
