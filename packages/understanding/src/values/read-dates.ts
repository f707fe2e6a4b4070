import type { Locale } from '../locales/locale.ts';
import type { Message, Token } from '../message/message.ts';
import { type DateHints, dayNumeralAt, exactDay, type Found, glued, type Scan, wordAt } from './date-scan.ts';
import { calendarDay, type DayNumber, weekdayOf } from './day.ts';
import { dayOfMonthAt, dayThenMonthAt, monthThenDayAt, numericAt } from './days-of-month.ts';
import { aheadAt, feastAt, monthEdgeAt, nearDayAt } from './near-days.ts';
import { countedWeekdayAt, weekdayAt } from './weekdays.ts';

/** A day as said, by token positions. */
export type DateReading = {
  from: number;
  to: number;
  /** The likeliest day; null for a day that does not exist, such as 31 February. */
  day: DayNumber | null;
  /** Days the same words mean when the first one cannot be: last year's, last week's. Never asked back. */
  fallbacks: DayNumber[];
  /** Days the words could equally mean. */
  alternatives: DayNumber[];
  /** Said by the name of a weekday alone, 0 is Sunday. */
  weekday?: number;
} & Pick<Found, 'isDated' | 'isSlip'>;

/** Every day a message says, in order. */
export function readDates(message: Message, locale: Locale, hints: DateHints): DateReading[] {
  const scan: Scan = { message, tokens: message.tokens, locale, hints };
  const found: DateReading[] = [];
  for (let at = 0; at < message.tokens.length; at++) {
    const hit = dateAt(scan, at);
    if (!hit) continue;
    const merged = withNeighbour(scan, hit);
    found.push({
      from: at,
      to: merged.to,
      day: merged.day,
      fallbacks: merged.fallbacks ?? [],
      alternatives: merged.alternatives ?? [],
      ...(merged.weekday !== undefined && { weekday: merged.weekday }),
      isDated: merged.isDated === true,
      isSlip: merged.isSlip === true,
    });
    at = merged.to - 1;
    const end = rangeEndAt(scan, merged);
    if (end) {
      found.push(end);
      at = end.to - 1;
    }
  }
  for (let i = 1; i < found.length; i++) orderSpan(message.tokens, found[i - 1], found[i], locale);
  return found;
}

function dateAt(scan: Scan, at: number): Found | null {
  const token = scan.tokens[at];
  if (!token || token.kind === 'mark') return null;
  if (token.kind === 'digits') {
    return (
      numericAt(scan, at) ?? dayThenMonthAt(scan, at) ?? aheadAt(scan, at, dateAt) ?? dayOfMonthAt(scan, at)
    );
  }
  if (isOfAddress(scan, at + 1)) return null;
  return (
    nearDayAt(scan, at) ??
    countedWeekdayAt(scan, at) ??
    weekdayAt(scan, at) ??
    monthThenDayAt(scan, at) ??
    dayThenMonthAt(scan, at) ??
    aheadAt(scan, at, dateAt) ??
    feastAt(scan, at) ??
    monthEdgeAt(scan, at) ??
    dayOfMonthAt(scan, at)
  );
}

/** The ".com" of "Monday.com". */
const isOfAddress = ({ tokens, locale }: Scan, at: number): boolean =>
  wordAt(tokens, at) === '.' &&
  glued(tokens, at + 1) &&
  /^[a-z]{2,3}$/.test(wordAt(tokens, at + 1)) &&
  !locale.meaning.functionWords.has(wordAt(tokens, at + 1));

/** "December 5-9", "5 December to the 9th" say the month once. */
function rangeEndAt(scan: Scan, start: Found): DateReading | null {
  const { tokens, locale } = scan;
  if (start.day === null || start.weekday !== undefined || tokens[start.to - 1]?.kind !== 'digits')
    return null;
  if (wordAt(tokens, start.to) !== '-' && wordAt(tokens, start.to) !== '–') return null;
  const numeral = dayNumeralAt(scan, start.to + 1);
  const after = wordAt(tokens, numeral?.to ?? 0);
  if (!numeral || locale.calendar.months.has(after) || after === '/') return null;
  const { year, month, day } = calendarDay(start.day);
  if (numeral.day <= day) return null;
  return {
    from: start.to + 1,
    to: numeral.to,
    day: exactDay(year, month, numeral.day),
    fallbacks: [],
    alternatives: [],
  };
}

/** "from Monday to Thursday" ends after it starts, though Thursday comes first. */
function orderSpan(
  tokens: readonly Token[],
  a: DateReading | undefined,
  b: DateReading | undefined,
  locale: Locale,
): void {
  if (a?.day == null || b?.day == null || b.weekday === undefined || b.day > a.day || b.from - a.to > 3)
    return;
  const isSpan = tokens.slice(a.to, b.from).some((token) => locale.clock.rangeJoiners.has(token.word));
  if (!isSpan || locale.meaning.and.has(tokens[a.to]?.word ?? '')) return;
  while (b.day <= a.day) b.day += 7;
  b.fallbacks = [];
}

/** "Friday, March 8th" is one day; so is "8 March, Friday" and "Monday the 5th". */
function withNeighbour(scan: Scan, first: Found): Found {
  const { tokens, locale } = scan;
  let next = first.to;
  if (wordAt(tokens, next) === ',') next++;
  if (locale.calendar.cues.has(wordAt(tokens, next)) && first.weekday !== undefined) next++;
  const article = locale.calendar.articles.has(wordAt(tokens, next)) ? 1 : 0;
  const second = dateAt(scan, next) ?? (article ? dateAt(scan, next + 1) : null);
  if (!second) return first;
  if (first.weekday !== undefined && second.weekday === undefined) {
    const day = [second.day, ...(second.fallbacks ?? [])].find(
      (candidate) => candidate !== null && weekdayOf(candidate) === first.weekday,
    );
    // "Thursday, 2 December" where that is a Wednesday: either may be the slip.
    const near = day === undefined && second.day !== null ? [nearestWeekday(second.day, first.weekday)] : [];
    return { ...second, day: day ?? second.day, alternatives: near, isSlip: near.length > 0 };
  }
  if (
    second.weekday !== undefined &&
    first.weekday === undefined &&
    first.day !== null &&
    weekdayOf(first.day) === second.weekday
  ) {
    return { ...first, to: second.to };
  }
  return first;
}

function nearestWeekday(day: DayNumber, weekday: number): DayNumber {
  const ahead = (weekday - weekdayOf(day) + 7) % 7;
  return day + (ahead > 3 ? ahead - 7 : ahead);
}
