import type { Locale } from '../locales/locale.ts';
import type { Message, Token } from '../message/message.ts';
import { calendarDay, type DayNumber, dayNumber, isRealDay } from './day.ts';
import { editDistance } from './edit-distance.ts';
import { parseNumberWords } from './read-numbers.ts';

export type DateHints = {
  today: DayNumber;
  isAsked: boolean;
  /** What was asked for lies behind, so that "3 days" are that long ago. */
  isPast?: boolean | undefined;
  /** A count was asked for: "4/5" is no day. */
  isCount?: boolean;
  /** The user's country, where known: orders "3/8". */
  region?: string;
  /** The one day that is known already: what "a day later" counts from. */
  known?: DayNumber;
};

export type Scan = { message: Message; tokens: readonly Token[]; locale: Locale; hints: DateHints };

export type Found = {
  to: number;
  day: DayNumber | null;
  fallbacks?: DayNumber[];
  alternatives?: DayNumber[];
  weekday?: number;
  isNear?: boolean;
  /** Said with its year. */
  isDated?: boolean;
  /** The day of the week said beside it is another. */
  isSlip?: boolean;
};

export const glued = (tokens: readonly Token[], at: number): boolean =>
  tokens[at] !== undefined && !tokens[at].isSpaced;

export const wordAt = (tokens: readonly Token[], at: number): string => tokens[at]?.word ?? '';

export const exactDay = (year: number, month: number, day: number): DayNumber | null =>
  isRealDay(year, month, day) ? dayNumber(year, month, day) : null;

export const weeksOf = (shift: 'this' | 'next' | 'last' | 'after_next'): number =>
  shift === 'next' ? 1 : shift === 'last' ? -1 : shift === 'after_next' ? 2 : 0;

/** A month counted from the January of a year, across years. */
export const monthAhead = (year: number, index: number): [year: number, month: number] => [
  year + Math.floor(index / 12),
  (((index % 12) + 12) % 12) + 1,
];

/** A month and day without a year: the next one, with the last one behind it. */
export function yearless(scan: Scan, month: number, day: number): Pick<Found, 'day' | 'fallbacks'> {
  const { today } = scan.hints;
  const { year } = calendarDay(today);
  if (!isRealDay(2024, month, day)) return { day: null };
  const candidates: DayNumber[] = [];
  for (let y = year - 4; y <= year + 4; y++)
    if (isRealDay(y, month, day)) candidates.push(dayNumber(y, month, day));
  const ahead = candidates.find((candidate) => candidate >= today);
  const behind = candidates.filter((candidate) => candidate < today).pop();
  return { day: ahead ?? null, fallbacks: behind === undefined ? [] : [behind] };
}

export function comingDayOfMonth(scan: Scan, day: number): Pick<Found, 'day' | 'fallbacks'> {
  const { today } = scan.hints;
  const now = calendarDay(today);
  let ahead: DayNumber | null = null;
  let behind: DayNumber | null = null;
  for (let shift = -2; shift <= 3; shift++) {
    const [year, month] = monthAhead(now.year, now.month - 1 + shift);
    if (!isRealDay(year, month, day)) continue;
    const candidate = dayNumber(year, month, day);
    if (candidate < today) behind = candidate;
    else ahead ??= candidate;
  }
  return { day: ahead, fallbacks: behind === null ? [] : [behind] };
}

/** The month a word names, with one slip of the finger in a longer name: only where a day stands beside it. */
export function monthAt({ tokens, locale }: Scan, at: number): number | undefined {
  const word = wordAt(tokens, at);
  const { months } = locale.calendar;
  const isNear = (name: string): boolean =>
    name.length > 5 && name[0] === word[0] && editDistance(word, name, 1) === 1;
  return months.get(word) ?? (word.length > 5 ? [...months].find(([name]) => isNear(name))?.[1] : undefined);
}

export type DayOfMonth = {
  day: number;
  to: number;
  /** Said as an ordinal. */
  isOrdinal: boolean;
  isWords: boolean;
};

/** "8", "8th", "8.", "eighth", "twenty-first". */
export function dayNumeralAt(scan: Scan, at: number): DayOfMonth | null {
  const { tokens, locale } = scan;
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === 'digits') {
    const day = Number(token.word);
    if (token.word.length > 2 || day < 1 || day > 31) return null;
    const before = tokens[at - 1];
    if (before && !token.isSpaced && (before.kind !== 'mark' || '$€£#/.:@_'.includes(before.word)))
      return null;
    const next = tokens[at + 1];
    if (next && locale.numbers.ordinalSuffixes.has(next.word) && (!next.isSpaced || next.word.length === 2)) {
      return { day, to: at + 2, isOrdinal: true, isWords: false };
    }
    if (
      next?.word === '.' &&
      // "27. November" is read anywhere.
      (locale.numbers.hasOrdinalStop || locale.calendar.months.has(tokens[at + 2]?.word ?? '')) &&
      !next.isSpaced &&
      !(tokens[at + 2]?.kind === 'digits' && glued(tokens, at + 2))
    ) {
      return { day, to: at + 2, isOrdinal: true, isWords: false };
    }
    if (next && !next.isSpaced && (next.kind === 'word' || ':%'.includes(next.word))) return null;
    return { day, to: at + 1, isOrdinal: false, isWords: false };
  }
  if (token.kind !== 'word') return null;
  const parsed = parseNumberWords(tokens, at, locale);
  if (!parsed?.isOrdinal || parsed.value > 31) return null;
  return { day: parsed.value, to: parsed.to, isOrdinal: true, isWords: true };
}
