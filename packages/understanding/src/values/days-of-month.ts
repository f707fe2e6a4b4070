import {
  comingDayOfMonth,
  type DayOfMonth,
  dayNumeralAt,
  exactDay,
  type Found,
  glued,
  monthAhead,
  monthAt,
  type Scan,
  weeksOf,
  wordAt,
  yearless,
} from './date-scan.ts';
import { calendarDay } from './day.ts';

const fullYear = (word: string): number =>
  word.length === 2 ? (Number(word) < 70 ? 2000 : 1900) + Number(word) : Number(word);

/** A day with its year; where two figures make that one to come, what lies behind may be meant: a birthday in '55. */
function dated(scan: Scan, year: number, month: number, day: number, isShort: boolean): Omit<Found, 'to'> {
  const behind =
    isShort && year > calendarDay(scan.hints.today).year ? exactDay(year - 100, month, day) : null;
  return {
    day: exactDay(year, month, day),
    isDated: true,
    fallbacks: behind === null ? [] : [behind],
  };
}

const DAY_FIRST_REGIONS = /^(?!US$|PH$|CA$)[A-Z]{2}$/;

/** 2019-03-08, 3/8/2019, 3/8, 8.3.2019, 8.3. */
export function numericAt(scan: Scan, at: number): Found | null {
  const { tokens, locale, hints } = scan;
  const first = tokens[at];
  const mark = wordAt(tokens, at + 1);
  const second = tokens[at + 2];
  if (!first || second?.kind !== 'digits' || !glued(tokens, at + 1)) return null;
  if (!['-', '/', '.'].includes(mark)) return null;
  // "9. 12. 2026"
  const isApart = mark === '.' && locale.numbers.hasOrdinalStop && !glued(tokens, at + 2);
  if (!isApart && !glued(tokens, at + 2)) return null;
  const before = tokens[at - 1];
  if (before && !first.isSpaced && before.kind !== 'mark') return null;
  if (before && !first.isSpaced && '$€£#-/.:'.includes(before.word)) return null;
  const third =
    wordAt(tokens, at + 3) === mark &&
    glued(tokens, at + 3) &&
    (isApart || glued(tokens, at + 4)) &&
    tokens[at + 4]?.kind === 'digits'
      ? tokens[at + 4]
      : undefined;
  if (first.word.length === 4) {
    if (!third || third.word.length > 2 || second.word.length > 2) return null;
    return { to: at + 5, ...dated(scan, Number(first.word), Number(second.word), Number(third.word), false) };
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
    const found = dated(scan, year, month, day, third.word.length === 2);
    return { to: at + 5, ...found, alternatives: other === null ? [] : [other] };
  }
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const stop = wordAt(tokens, at + 3) === '.' && glued(tokens, at + 3) ? 1 : 0;
  if (mark === '-' || (isApart && stop === 0)) return null;
  const isDated =
    hints.isAsked ||
    // "27.11. at 3": no month is the 27th, and no version is followed by a time.
    (stop === 1 && a > 12 && [4, 5].some((next) => tokens[at + next]?.kind === 'digits')) ||
    (locale.calendar.numericMarks.has('.') &&
      (stop === 1 || locale.calendar.cues.has(wordAt(tokens, at - 1))));
  if (mark === '.' && !isDated) return null;
  const isSaid = hints.isAsked || locale.calendar.cues.has(wordAt(tokens, at - 1));
  if (mark === '/' && (a === 24 || (!isSaid && (hints.isCount || (a === 1 && b <= 4))))) return null;
  const isOpen = mark === '/' && !hints.region && isMonthFirst && a <= 12 && b <= 12 && a !== b;
  const reading = yearless(scan, month, day);
  const other = isOpen ? yearless(scan, day, month).day : null;
  return { to: at + 3 + stop, ...reading, alternatives: other === null ? [] : [other] };
}

/** ", 2019" or " 2019" behind a month and day; never an hour ("March 8 1900 hours") or a count. */
function yearAt(scan: Scan, at: number): { year: number; to: number; isShort?: boolean } | null {
  const { tokens } = scan;
  const comma = wordAt(tokens, at) === ',' || wordAt(tokens, at) === '.' ? 1 : 0;
  const token = tokens[at + comma];
  if (
    wordAt(tokens, at) === "'" &&
    tokens[at + 1]?.kind === 'digits' &&
    wordAt(tokens, at + 1).length === 2
  ) {
    return { year: fullYear(wordAt(tokens, at + 1)), to: at + 2, isShort: true };
  }
  // Behind a month two figures may be an hour, but not of what lies behind.
  const isShort =
    token?.word.length === 2 && scan.hints.isPast === true && tokens[at + comma + 1]?.kind !== 'word';
  if (token?.kind === 'digits' && isShort && wordAt(tokens, at + comma + 1) !== ':')
    return { year: fullYear(token.word), to: at + comma + 1, isShort };
  const said = token?.kind === 'word' ? scan.locale.numbers.word(token.word) : null;
  if (!token || (said ? said.kind !== 'whole' : token.kind !== 'digits' || token.word.length !== 4))
    return null;
  const year = said?.value ?? Number(token.word);
  return year >= 1900 && year <= 2200 ? { year, to: at + comma + 1 } : null;
}

function onMonth(scan: Scan, month: number, day: number, to: number): Found {
  const year = yearAt(scan, to);
  if (year) return { to: year.to, ...dated(scan, year.year, month, day, year.isShort === true) };
  return { to, ...yearless(scan, month, day) };
}

/** "March 8th", "March the eighth, 2019". */
export function monthThenDayAt(scan: Scan, at: number): Found | null {
  const { tokens, locale } = scan;
  const { calendar } = locale;
  const word = wordAt(tokens, at);
  if (word.length < 6 && !calendar.months.has(word)) return null;
  let next = at + 1;
  if (wordAt(tokens, next) === '.' || wordAt(tokens, next) === '-' || wordAt(tokens, next) === ',') next++;
  if (calendar.articles.has(wordAt(tokens, next))) next++;
  const numeral = dayNumeralAt(scan, next);
  const month = numeral ? monthAt(scan, at) : undefined;
  if (!numeral || month === undefined) return null;
  if (!numeral.isOrdinal && locale.meaning.units.has(wordAt(tokens, numeral.to))) return null;
  return onMonth(scan, month, numeral.day, numeral.to);
}

/** "8th of March", "8 March", "the third of this month", "8. März". */
export function dayThenMonthAt(scan: Scan, at: number): Found | null {
  const { tokens, locale } = scan;
  const { calendar } = locale;
  const numeral = dayNumeralAt(scan, at);
  if (!numeral) return null;
  let next = numeral.to;
  if (wordAt(tokens, next) === '-' && glued(tokens, next)) next++;
  while (calendar.of.has(wordAt(tokens, next)) || calendar.articles.has(wordAt(tokens, next))) next++;
  const month = monthAt(scan, next);
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
  if (!shift) return at > numeral.to ? { to: unitAt + 1, ...comingDayOfMonth(scan, numeral.day) } : null;
  const [year, month] = monthAhead(now.year, now.month - 1 + weeksOf(shift.value));
  return { to: unitAt + 1, day: exactDay(year, month, numeral.day) };
}

/** "the 8th" with nothing behind that would make it something else's ordinal. */
export function dayOfMonthAt(scan: Scan, at: number): Found | null {
  const { tokens, locale, hints } = scan;
  const { calendar, meaning } = locale;
  const numeral = dayNumeralAt(scan, at);
  if (!numeral) return null;
  const before = wordAt(tokens, at - 1);
  const hasArticle = calendar.articles.has(before);
  const hasCue = calendar.cues.has(before) || (hasArticle && calendar.cues.has(wordAt(tokens, at - 2)));
  const next = tokens[numeral.to];
  // "Tomorrow at 10" answers with a day and an hour.
  const isHour = locale.clock.strongCues.has(before) && !calendar.cues.has(before);
  const isWholeAnswer = hints.isAsked && !isHour && tokens.length <= numeral.to + 1 && at <= 2;
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
