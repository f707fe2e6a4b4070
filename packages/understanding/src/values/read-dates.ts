import type { Locale, Shift } from '../locales/locale.ts';
import type { Message, Token } from '../message/message.ts';
import { calendarDay, type DayNumber, dayNumber, daysInMonth, isRealDay, weekdayOf } from './day.ts';
import { parseNumberWords } from './read-numbers.ts';

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
};

export type DateHints = {
  today: DayNumber;
  isAsked: boolean /** The user's country, where known: orders "3/8". */;
  region?: string;
};

type Scan = { tokens: readonly Token[]; locale: Locale; hints: DateHints };
type Found = {
  to: number;
  day: DayNumber | null;
  fallbacks?: DayNumber[];
  alternatives?: DayNumber[];
  weekday?: number;
  isNear?: boolean;
};

const glued = (tokens: readonly Token[], at: number): boolean =>
  tokens[at] !== undefined && !tokens[at].isSpaced;
const wordAt = (tokens: readonly Token[], at: number): string => tokens[at]?.word ?? '';

/** Every day a message says, in order. */
export function readDates(message: Message, locale: Locale, hints: DateHints): DateReading[] {
  const scan: Scan = { tokens: message.tokens, locale, hints };
  const found: DateReading[] = [];
  for (let at = 0; at < message.tokens.length; at++) {
    const hit = dateAt(scan, at);
    if (!hit) continue;
    const merged = withNeighbour(scan, at, hit);
    found.push({
      from: at,
      to: merged.to,
      day: merged.day,
      fallbacks: merged.fallbacks ?? [],
      alternatives: merged.alternatives ?? [],
      ...(merged.weekday !== undefined && { weekday: merged.weekday }),
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

/** "December 5-9", "5 December to the 9th" say the month once. */
function rangeEndAt(scan: Scan, start: Found): DateReading | null {
  const { tokens, locale } = scan;
  if (start.day === null || start.weekday !== undefined || tokens[start.to - 1]?.kind !== 'digits')
    return null;
  if (wordAt(tokens, start.to) !== '-' && wordAt(tokens, start.to) !== '–') return null;
  const numeral = dayNumeralAt({ ...scan, tokens }, start.to + 1) ?? plainDayAt(tokens, start.to + 1);
  if (
    !numeral ||
    locale.calendar.months.has(wordAt(tokens, numeral.to)) ||
    wordAt(tokens, numeral.to) === '/'
  )
    return null;
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

function plainDayAt(tokens: readonly Token[], at: number): { day: number; to: number } | null {
  const token = tokens[at];
  if (token?.kind !== 'digits' || token.word.length > 2) return null;
  const next = tokens[at + 1];
  if (next && !next.isSpaced && next.word !== '.' && next.word !== ',') return null;
  return { day: Number(token.word), to: at + 1 };
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

function dateAt(scan: Scan, at: number): Found | null {
  const token = scan.tokens[at];
  if (!token || token.kind === 'mark') return null;
  if (token.kind === 'digits') {
    return numericAt(scan, at) ?? dayThenMonthAt(scan, at) ?? aheadAt(scan, at) ?? dayOfMonthAt(scan, at);
  }
  return (
    nearDayAt(scan, at) ??
    countedWeekdayAt(scan, at) ??
    weekdayAt(scan, at) ??
    monthThenDayAt(scan, at) ??
    dayThenMonthAt(scan, at) ??
    aheadAt(scan, at) ??
    feastAt(scan, at) ??
    monthEdgeAt(scan, at) ??
    dayOfMonthAt(scan, at)
  );
}

/** "Friday, March 8th" is one day; so is "8 March, Friday" and "Monday the 5th". */
function withNeighbour(scan: Scan, at: number, first: Found): Found {
  const { tokens, locale } = scan;
  let next = first.to;
  if (wordAt(tokens, next) === ',') next++;
  if (locale.calendar.cues.has(wordAt(tokens, next)) && first.weekday !== undefined) next++;
  const article = locale.calendar.articles.has(wordAt(tokens, next)) ? 1 : 0;
  const second = dateAt(scan, next) ?? (article ? dateAt(scan, next + 1) : null);
  if (!second) return first;
  if (first.weekday !== undefined && second.weekday === undefined) {
    const day = [second.day, ...(second.fallbacks ?? []), ...laterMonths(scan, second, at)].find(
      (candidate) => candidate !== null && weekdayOf(candidate) === first.weekday,
    );
    return { ...second, day: day ?? second.day, alternatives: [] };
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

/** For "Monday the 5th": the same day of the month in the months ahead. */
function laterMonths(scan: Scan, found: Found, at: number): DayNumber[] {
  if (found.day === null || !scan.locale.calendar.articles.has(wordAt(scan.tokens, at + 1))) return [];
  const { year, month, day } = calendarDay(found.day);
  const days: DayNumber[] = [];
  for (let ahead = 1; ahead <= 11; ahead++) {
    const index = month - 1 + ahead;
    const [y, m] = [year + Math.floor(index / 12), (index % 12) + 1];
    if (isRealDay(y, m, day)) days.push(dayNumber(y, m, day));
  }
  return days;
}

const fullYear = (word: string): number =>
  word.length === 2 ? (Number(word) < 70 ? 2000 : 1900) + Number(word) : Number(word);

/** A month and day without a year: the next one, with the last one behind it. */
function yearless(scan: Scan, month: number, day: number): Pick<Found, 'day' | 'fallbacks'> {
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

const exactDay = (year: number, month: number, day: number): DayNumber | null =>
  isRealDay(year, month, day) ? dayNumber(year, month, day) : null;

const DAY_FIRST_REGIONS = /^(?!US$|PH$|CA$)[A-Z]{2}$/;

/** 2019-03-08, 3/8/2019, 3/8, 8.3.2019, 8.3. */
function numericAt(scan: Scan, at: number): Found | null {
  const { tokens, locale, hints } = scan;
  const first = tokens[at];
  const mark = wordAt(tokens, at + 1);
  const second = tokens[at + 2];
  if (!first || second?.kind !== 'digits' || !glued(tokens, at + 1) || !glued(tokens, at + 2)) return null;
  if (!['-', '/', '.'].includes(mark)) return null;
  const before = tokens[at - 1];
  if (before && !first.isSpaced && before.kind !== 'mark') return null;
  if (before && !first.isSpaced && '$€£#-/.:'.includes(before.word)) return null;
  const third =
    wordAt(tokens, at + 3) === mark &&
    glued(tokens, at + 3) &&
    glued(tokens, at + 4) &&
    tokens[at + 4]?.kind === 'digits'
      ? tokens[at + 4]
      : undefined;
  if (first.word.length === 4) {
    if (!third || third.word.length > 2 || second.word.length > 2) return null;
    return { to: at + 5, day: exactDay(Number(first.word), Number(second.word), Number(third.word)) };
  }
  if (first.word.length > 2 || second.word.length > 2) return null;
  const [a, b] = [Number(first.word), Number(second.word)];
  const isMonthFirst =
    mark !== '.' && (hints.region ? !DAY_FIRST_REGIONS.test(hints.region) : locale.calendar.monthFirst);
  let [month, day] = isMonthFirst ? [a, b] : [b, a];
  if (month > 12 && day <= 12 && mark !== '.') [month, day] = [day, month];
  if (third) {
    if (third.word.length !== 4 && third.word.length !== 2) return null;
    const year = fullYear(third.word);
    if (year < 1900 || year > 2200) return null;
    const isOpen = a <= 12 && b <= 12 && a !== b && mark !== '.' && !hints.region && isMonthFirst;
    const other = isOpen ? exactDay(year, day, month) : null;
    return { to: at + 5, day: exactDay(year, month, day), alternatives: other === null ? [] : [other] };
  }
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const stop = wordAt(tokens, at + 3) === '.' && glued(tokens, at + 3) ? 1 : 0;
  if (mark === '-') return null;
  const isDated =
    hints.isAsked ||
    (locale.calendar.numericMarks.has('.') &&
      (stop === 1 || locale.calendar.cues.has(wordAt(tokens, at - 1))));
  if (mark === '.' && !isDated) return null;
  if (
    mark === '/' &&
    (a === 24 || (a === 1 && b <= 4 && !locale.calendar.cues.has(wordAt(tokens, at - 1)) && !hints.isAsked))
  )
    return null;
  const isOpen = mark === '/' && !hints.region && isMonthFirst && a <= 12 && b <= 12 && a !== b;
  const reading = yearless(scan, month, day);
  const other = isOpen ? yearless(scan, day, month).day : null;
  return { to: at + 3 + stop, ...reading, alternatives: other === null ? [] : [other] };
}

type DayOfMonth = {
  day: number;
  to: number /** Said as an ordinal. */;
  isOrdinal: boolean;
  isWords: boolean;
};

/** "8", "8th", "8.", "eighth", "twenty-first". */
function dayNumeralAt(scan: Scan, at: number): DayOfMonth | null {
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
      locale.numbers.hasOrdinalStop &&
      next?.word === '.' &&
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

/** ", 2019" or " 2019" behind a month and day; never an hour ("March 8 1900 hours") or a count. */
function yearAt(scan: Scan, at: number): { year: number; to: number } | null {
  const { tokens } = scan;
  const comma = wordAt(tokens, at) === ',' || wordAt(tokens, at) === '.' ? 1 : 0;
  const token = tokens[at + comma];
  if (
    wordAt(tokens, at) === "'" &&
    tokens[at + 1]?.kind === 'digits' &&
    wordAt(tokens, at + 1).length === 2
  ) {
    return { year: fullYear(wordAt(tokens, at + 1)), to: at + 2 };
  }
  if (token?.kind !== 'digits' || token.word.length !== 4) return null;
  const year = Number(token.word);
  return year >= 1900 && year <= 2200 ? { year, to: at + comma + 1 } : null;
}

function onMonth(scan: Scan, month: number, day: number, to: number): Found {
  const year = yearAt(scan, to);
  if (year) return { to: year.to, day: exactDay(year.year, month, day) };
  return { to, ...yearless(scan, month, day) };
}

/** "March 8th", "March the eighth, 2019". */
function monthThenDayAt(scan: Scan, at: number): Found | null {
  const { tokens, locale } = scan;
  const { calendar } = locale;
  const month = calendar.months.get(wordAt(tokens, at));
  if (month === undefined) return null;
  let next = at + 1;
  if (wordAt(tokens, next) === '.' || wordAt(tokens, next) === '-' || wordAt(tokens, next) === ',') next++;
  if (calendar.articles.has(wordAt(tokens, next))) next++;
  const numeral = dayNumeralAt(scan, next);
  if (!numeral) return null;
  if (!numeral.isOrdinal && locale.meaning.units.has(wordAt(tokens, numeral.to))) return null;
  return onMonth(scan, month, numeral.day, numeral.to);
}

/** "8th of March", "8 March", "the third of this month", "8. März". */
function dayThenMonthAt(scan: Scan, at: number): Found | null {
  const { tokens, locale } = scan;
  const { calendar } = locale;
  const numeral = dayNumeralAt(scan, at);
  if (!numeral) return null;
  let next = numeral.to;
  if (wordAt(tokens, next) === '-' && glued(tokens, next)) next++;
  while (calendar.of.has(wordAt(tokens, next)) || calendar.articles.has(wordAt(tokens, next))) next++;
  const month = calendar.months.get(wordAt(tokens, next));
  if (month !== undefined) {
    let to = next + 1;
    if (wordAt(tokens, to) === '.' && tokens[to + 1]?.kind === 'digits') to++;
    if (wordAt(tokens, to) === '-' && glued(tokens, to)) to++;
    return onMonth(scan, month, numeral.day, to);
  }
  if (!numeral.isOrdinal) return null;
  return ofShiftedMonth(scan, numeral, next);
}

/** "... of this month", "... next month". */
function ofShiftedMonth(scan: Scan, numeral: DayOfMonth, at: number): Found | null {
  const { tokens, locale, hints } = scan;
  const shift = locale.calendar.shifts.match(tokens, at);
  const unitAt = shift ? shift.to : at;
  if (locale.calendar.units.get(wordAt(tokens, unitAt)) !== 'month') return null;
  const now = calendarDay(hints.today);
  const ahead =
    shift?.value === 'next' ? 1 : shift?.value === 'after_next' ? 2 : shift?.value === 'last' ? -1 : 0;
  if (!shift) return at > numeral.to ? { to: unitAt + 1, ...comingDayOfMonth(scan, numeral.day) } : null;
  const index = now.month - 1 + ahead;
  const [year, month] = [now.year + Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  return { to: unitAt + 1, day: exactDay(year, month, numeral.day) };
}

function comingDayOfMonth(scan: Scan, day: number): Pick<Found, 'day' | 'fallbacks'> {
  const { today } = scan.hints;
  const now = calendarDay(today);
  let ahead: DayNumber | null = null;
  let behind: DayNumber | null = null;
  for (let shift = -2; shift <= 3; shift++) {
    const index = now.month - 1 + shift;
    const [year, month] = [now.year + Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
    if (!isRealDay(year, month, day)) continue;
    const candidate = dayNumber(year, month, day);
    if (candidate < today) behind = candidate;
    else ahead ??= candidate;
  }
  return { day: ahead, fallbacks: behind === null ? [] : [behind] };
}

/** "the 8th" with nothing behind that would make it something else's ordinal. */
function dayOfMonthAt(scan: Scan, at: number): Found | null {
  const { tokens, locale, hints } = scan;
  const { calendar, meaning } = locale;
  const numeral = dayNumeralAt(scan, at);
  if (!numeral) return null;
  const before = wordAt(tokens, at - 1);
  const hasArticle = calendar.articles.has(before);
  const hasCue = calendar.cues.has(before) || (hasArticle && calendar.cues.has(wordAt(tokens, at - 2)));
  const next = tokens[numeral.to];
  const isWholeAnswer = hints.isAsked && tokens.length <= numeral.to + 1 && at <= 2;
  if (!numeral.isOrdinal) {
    if (!hints.isAsked || !(isWholeAnswer || hasArticle) || (next && next.kind === 'word')) return null;
    return { to: numeral.to, ...comingDayOfMonth(scan, numeral.day) };
  }
  if (numeral.isWords && !hasCue && !isWholeAnswer) return null;
  if (!hasArticle && !hasCue && !hints.isAsked && (numeral.isWords || locale.numbers.hasOrdinalStop))
    return null;
  const isEnd =
    !next ||
    (next.kind === 'mark'
      ? next.word !== '-' || next.isSpaced
      : meaning.functionWords.has(next.word) ||
        calendar.cues.has(next.word) ||
        locale.clock.dayparts.match(tokens, numeral.to) !== null ||
        calendar.weekdays.has(next.word)) ||
    (next.kind === 'digits' && next.isSpaced);
  const isAnnounced =
    hasArticle &&
    calendar.dayCues.has(wordAt(tokens, at - 2)) &&
    !numeral.isWords &&
    !calendar.counted.has(next?.word ?? '');
  if (!isEnd && !isAnnounced) return null;
  return { to: numeral.to, ...comingDayOfMonth(scan, numeral.day) };
}

/** "tomorrow", "the day after tomorrow", but not "that is all for today". */
function nearDayAt(scan: Scan, at: number): Found | null {
  const { tokens, locale, hints } = scan;
  const { calendar } = locale;
  const near = calendar.nearDays.match(tokens, at);
  if (!near || calendar.noDayAfter.has(wordAt(tokens, at - 1))) return null;
  const day = hints.today + near.value;
  const after = calendar.fromThatDay.match(tokens, near.to);
  if (after) return { to: after.to, day: day + after.value };
  if (near.value === 0 && near.to === at + 1 && !hints.isAsked && isInPassing(scan, at, near.to)) return null;
  return { to: near.to, day, isNear: true };
}

function isInPassing(scan: Scan, at: number, to: number): boolean {
  const { tokens, locale } = scan;
  for (let start = Math.max(0, at - 6); start < at; start++) {
    const hit = locale.calendar.passing.match(tokens, start);
    if (hit && hit.to >= at) return true;
  }
  return wordAt(tokens, to) === "'s";
}

/** "Friday", "next Friday", "Friday next week", "a week on Monday". */
/** "next week Sunday", "next week on Friday". */
function weekdayOfWeek(scan: Scan, week: { to: number; value: Shift }): Found | null {
  const { tokens, locale, hints } = scan;
  let at = week.to + 1;
  if (wordAt(tokens, at) === ',') at++;
  if (locale.calendar.dayCues.has(wordAt(tokens, at))) at++;
  const weekday = locale.calendar.weekdays.get(wordAt(tokens, at));
  if (weekday === undefined) return null;
  const monday = hints.today - ((weekdayOf(hints.today) + 6) % 7);
  return { to: at + 1, day: monday + ((weekday + 6) % 7) + 7 * weeksOf(week.value), weekday };
}

/** "the first Friday of July", "the last Monday of this month". */
function countedWeekdayAt(scan: Scan, at: number): Found | null {
  const { tokens, locale, hints } = scan;
  const { calendar } = locale;
  const last = locale.meaning.lastWords.has(wordAt(tokens, at));
  const numeral = last ? { day: -1, to: at + 1, isOrdinal: true } : dayNumeralAt(scan, at);
  if (!numeral?.isOrdinal || numeral.day > 5) return null;
  const weekday = calendar.weekdays.get(wordAt(tokens, numeral.to));
  if (weekday === undefined) return null;
  let next = numeral.to + 1;
  if (!calendar.of.has(wordAt(tokens, next))) return null;
  next++;
  if (calendar.articles.has(wordAt(tokens, next)) && !calendar.shifts.match(tokens, next)) next++;
  const now = calendarDay(hints.today);
  const named = calendar.months.get(wordAt(tokens, next));
  const shift = calendar.shifts.match(tokens, next);
  const unitAt = shift ? shift.to : next;
  if (named === undefined && calendar.units.get(wordAt(tokens, unitAt)) !== 'month') return null;
  const index = named === undefined ? now.month - 1 + weeksOf(shift?.value ?? 'this') : named - 1;
  const dayIn = (year: number, month: number): DayNumber | null => {
    if (numeral.day < 0) {
      const end = dayNumber(year, month, daysInMonth(year, month));
      return end - ((weekdayOf(end) - weekday + 7) % 7);
    }
    const first = dayNumber(year, month, 1);
    const day = first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (numeral.day - 1);
    return calendarDay(day).month === month ? day : null;
  };
  const [year, month] = [now.year + Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  let day = dayIn(year, month);
  if (named !== undefined && day !== null && day < hints.today) day = dayIn(year + 1, month);
  return { to: (named === undefined ? unitAt : next) + 1, day };
}

function weekdayAt(scan: Scan, at: number): Found | null {
  const { tokens, locale, hints } = scan;
  const { calendar } = locale;
  const leading = calendar.shifts.match(tokens, at);
  const week = leading && calendar.units.get(wordAt(tokens, leading.to)) === 'week' ? leading : null;
  if (week) return weekdayOfWeek(scan, week);
  if (calendar.recurring.has(wordAt(tokens, at - 1))) return null;
  const nameAt = leading ? leading.to : at;
  const word = wordAt(tokens, nameAt);
  let weekday = calendar.weekdays.get(word);
  if (weekday === undefined) {
    weekday = calendar.weakWeekdays.get(word);
    if (weekday === undefined) return weekOrMonthShift(scan, at, leading);
    const isCued =
      leading !== null ||
      calendar.cues.has(wordAt(tokens, nameAt - 1)) ||
      tokens[nameAt + 1]?.kind === 'digits' ||
      hints.isAsked ||
      tokens.length <= 2;
    if (!isCued) return null;
  }
  let to = nameAt + 1;
  if (wordAt(tokens, to) === '.' && word.length <= 5 && calendar.weakWeekdays.has(word)) to++;
  const ahead = (weekday - weekdayOf(hints.today) + 7) % 7;
  const mondayOfWeek = hints.today - ((weekdayOf(hints.today) + 6) % 7);
  const inWeek = mondayOfWeek + ((weekday + 6) % 7);
  const trailingAt = calendar.of.has(wordAt(tokens, to)) || wordAt(tokens, to) === ',' ? to + 1 : to;
  const trailing = calendar.shifts.match(tokens, trailingAt);
  if (trailing && calendar.units.get(wordAt(tokens, trailing.to)) === 'week') {
    const weeks = weeksOf(trailing.value);
    return { to: trailing.to + 1, day: inWeek + 7 * weeks, weekday };
  }
  if (trailing?.value === 'next' && !leading && tokens[trailing.to]?.kind !== 'word') return { to: trailing.to, day: inWeek + 7, weekday };
  if (trailing?.value === 'after_next')
    return { to: trailing.to, day: hints.today + ahead + (ahead === 0 ? 14 : 7), weekday };
  if (calendar.units.get(wordAt(tokens, to)) === 'week' && !leading)
    return { to: to + 1, day: hints.today + (ahead || 7) + 7, weekday };
  if (leading?.value === 'this')
    return { to, day: hints.today + ahead, weekday, fallbacks: [hints.today + ahead - 7] };
  if (leading?.value === 'last') return { to, day: hints.today + ahead - 7, weekday };
  if (leading?.value === 'after_next') return { to, day: hints.today + (ahead || 7) + 7, weekday };
  if (leading?.value === 'next') {
    const nextWeek = inWeek + 7;
    const nearest = hints.today + (ahead || 7);
    return { to, day: nextWeek, weekday, alternatives: nearest === nextWeek ? [] : [nearest] };
  }
  const coming = hints.today + (ahead || 7);
  return { to, day: coming, weekday, fallbacks: [hints.today + ahead - 7] };
}

const weeksOf = (shift: 'this' | 'next' | 'last' | 'after_next'): number =>
  shift === 'next' ? 1 : shift === 'last' ? -1 : shift === 'after_next' ? 2 : 0;

/** "this weekend" and the like. */
function weekOrMonthShift(
  scan: Scan,
  at: number,
  leading: { to: number; value: 'this' | 'next' | 'last' | 'after_next' } | null,
): Found | null {
  const { tokens, locale, hints } = scan;
  if (!leading || !locale.calendar.weekend.has(wordAt(tokens, leading.to))) return null;
  const mondayOfWeek = hints.today - ((weekdayOf(hints.today) + 6) % 7);
  const saturday = mondayOfWeek + 5 + 7 * weeksOf(leading.value);
  const isSunday = leading.value === 'this' && hints.today > saturday;
  return {
    to: leading.to + 1,
    day: isSunday ? hints.today : saturday,
    ...(at >= 0 && { alternatives: isSunday ? [] : [saturday + 1] }),
  };
}

function addUnits(day: DayNumber, count: number, unit: 'day' | 'week' | 'month' | 'year'): DayNumber {
  if (unit === 'day') return day + count;
  if (unit === 'week') return day + 7 * count;
  const from = calendarDay(day);
  const index = from.month - 1 + count * (unit === 'year' ? 12 : 1);
  const [year, month] = [from.year + Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  return dayNumber(year, month, Math.min(from.day, daysInMonth(year, month)));
}

/** "in two weeks", "3 days from now", "a week from Friday", "ten days ago". */
function aheadAt(scan: Scan, at: number): Found | null {
  const { tokens, locale, hints } = scan;
  const { calendar, numbers } = locale;
  const isAhead = calendar.ahead.has(wordAt(tokens, at));
  const start = isAhead ? at + 1 : at;
  const token = tokens[start];
  if (!token || token.kind === 'mark') return null;
  let count: { value: number; to: number } | null = null;
  if (token.kind === 'digits')
    count = token.word.length <= 3 ? { value: Number(token.word), to: start + 1 } : null;
  else if (numbers.amounts.match(tokens, start)) count = numbers.amounts.match(tokens, start);
  else if (calendar.vagueCounts.match(tokens, start)) count = calendar.vagueCounts.match(tokens, start);
  else {
    count = parseNumberWords(tokens, start, locale);
    if (!count && numbers.articles.has(token.word)) count = { value: 1, to: start + 1 };
  }
  if (!count) return null;
  if (calendar.of.has(wordAt(tokens, count.to))) count = { value: count.value, to: count.to + 1 };
  const word = wordAt(tokens, count.to);
  const unit = calendar.units.get(word);
  const weeksWord = calendar.fortnights.has(word);
  if (!unit && !weeksWord) return null;
  const value = weeksWord ? count.value * 2 : count.value;
  const realUnit = unit ?? 'week';
  const to = count.to + 1;
  const now = calendar.fromNow.match(tokens, to);
  if (now) return { to: now.to, day: addUnits(hints.today, value, realUnit) };
  if (calendar.ago.has(wordAt(tokens, to)))
    return { to: to + 1, day: addUnits(hints.today, -value, realUnit) };
  if (calendar.after.has(wordAt(tokens, to))) {
    const isStrict = calendar.strictAfter.has(wordAt(tokens, to));
    const article = calendar.articles.has(wordAt(tokens, to + 1)) ? 1 : 0;
    const base = dateAt(scan, to + 1 + article);
    const isSum =
      isStrict ||
      (realUnit !== 'day' && (base?.weekday !== undefined || base?.isNear === true)) ||
      base?.isNear === true;
    if (base && base.day !== null && isSum) return { to: base.to, day: addUnits(base.day, value, realUnit) };
  }
  if (calendar.before.has(wordAt(tokens, to)) && !isAhead) {
    const base = dateAt(scan, calendar.articles.has(wordAt(tokens, to + 1)) ? to + 2 : to + 1);
    if (base && base.day !== null) return { to: base.to, day: addUnits(base.day, -value, realUnit) };
  }
  const near = realUnit === 'week' && !isAhead ? calendar.nearDays.match(tokens, to) : null;
  if (near && near.value >= 0) return { to: near.to, day: addUnits(hints.today + near.value, value, realUnit) };
  if (!isAhead) return null;
  if (calendar.agoBefore.has(wordAt(tokens, at))) return { to, day: addUnits(hints.today, -value, realUnit) };
  return { to, day: addUnits(hints.today, value, realUnit) };
}

function feastAt(scan: Scan, at: number): Found | null {
  const feast = scan.locale.calendar.feasts.match(scan.tokens, at);
  if (!feast) return null;
  return { to: feast.to, ...yearless(scan, feast.value[0], feast.value[1]) };
}

/** "the end of this month", "the first of next month" (the latter said as an ordinal, above). */
function monthEdgeAt(scan: Scan, at: number): Found | null {
  const { tokens, locale, hints } = scan;
  const edge = locale.calendar.endOf.match(tokens, at);
  if (!edge) return null;
  const shift = locale.calendar.shifts.match(tokens, edge.to);
  const now = calendarDay(hints.today);
  const named = locale.calendar.months.get(wordAt(tokens, edge.to));
  let year = now.year;
  let month = now.month;
  let to = edge.to + 1;
  if (named !== undefined) {
    month = named;
    if (month < now.month) year++;
  } else {
    const unitAt = shift ? shift.to : edge.to;
    const article = locale.calendar.articles.has(wordAt(tokens, unitAt)) ? 1 : 0;
    const unit = locale.calendar.units.get(wordAt(tokens, unitAt + article));
    if (unit === 'year') {
      const ofYear = year + weeksOf(shift?.value ?? 'this');
      return { to: unitAt + article + 1, day: edge.value === 'end' ? dayNumber(ofYear, 12, 31) : dayNumber(ofYear, 1, 1) };
    }
    if (unit !== 'month') return null;
    to = unitAt + article + 1;
    const index = month - 1 + weeksOf(shift?.value ?? 'this');
    year += Math.floor(index / 12);
    month = (((index % 12) + 12) % 12) + 1;
  }
  return { to, day: dayNumber(year, month, edge.value === 'end' ? daysInMonth(year, month) : 1) };
}
