import type { AffirmationWords } from './affirmation-words.ts';
import type { CalendarWords } from './calendar-words.ts';
import type { ClockWords } from './clock-words.ts';
import type { CommandWords } from './command-words.ts';
import type { CorrectionWords } from './correction-words.ts';
import type { FreeTextWords } from './free-text-words.ts';
import type { LimitWords } from './limit-words.ts';
import type { MeaningWords } from './meaning-words.ts';
import type { NameWords } from './name-words.ts';
import type { NumberWords } from './number-words.ts';
import type { QuestionWords } from './question-words.ts';
import type { SentimentWords } from './sentiment-words.ts';
import type { TopicTable } from './topic-table.ts';

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
