import type { Shift } from '../locales/calendar-words.ts';
import { isCapital } from '../message/is-capital.ts';
import { dayNumeralAt, type Found, monthAhead, type Scan, weeksOf, wordAt } from './date-scan.ts';
import { calendarDay, type DayNumber, dayNumber, daysInMonth, weekdayOf } from './day.ts';
import { editDistance } from './edit-distance.ts';

export function weekdayAt(scan: Scan, at: number): Found | null {
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
    weekday = calendar.weakWeekdays.get(word) ?? misspelled(scan, word);
    if (weekday === undefined) return weekendAt(scan, leading);
    const isCued =
      leading !== null ||
      calendar.cues.has(wordAt(tokens, nameAt - 1)) ||
      tokens[nameAt + 1]?.kind === 'digits' ||
      (hints.isAsked ? !isSpoken(scan, nameAt) : isAlone(scan, nameAt));
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
  if (trailing?.value === 'next' && !leading && tokens[trailing.to]?.kind !== 'word')
    return { to: trailing.to, day: inWeek + 7, weekday };
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

/** "Pfiat di": a noun's capital is missing, behind a word of content. */
function isSpoken({ locale, message, tokens }: Scan, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  return (
    locale.freeText.hasCapitalNouns &&
    token !== undefined &&
    !isCapital(message, token) &&
    before?.kind === 'word' &&
    !locale.meaning.functionWords.has(before.word)
  );
}

/** Nothing but a part of the day stands beside it. */
const isAlone = ({ tokens, locale }: Scan, at: number): boolean =>
  at === 0 &&
  tokens.length <= 2 &&
  (tokens[1]?.kind !== 'word' || locale.clock.dayparts.match(tokens, 1) !== null);

/** "Wendesday", where a day was asked for. */
function misspelled({ hints, locale }: Scan, word: string): number | undefined {
  if (!hints.isAsked || word.length < 6 || locale.meaning.functionWords.has(word)) return undefined;
  for (const [name, weekday] of locale.calendar.weekdays)
    if (editDistance(word, name, 1) <= 1) return weekday;
  return undefined;
}

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

/** "this weekend" and the like. */
function weekendAt(scan: Scan, leading: { to: number; value: Shift } | null): Found | null {
  const { tokens, locale, hints } = scan;
  if (!leading || !locale.calendar.weekend.has(wordAt(tokens, leading.to))) return null;
  const mondayOfWeek = hints.today - ((weekdayOf(hints.today) + 6) % 7);
  const saturday = mondayOfWeek + 5 + 7 * weeksOf(leading.value);
  const isSunday = leading.value === 'this' && hints.today > saturday;
  return {
    to: leading.to + 1,
    day: isSunday ? hints.today : saturday,
    alternatives: isSunday ? [] : [saturday + 1],
  };
}

/** "the first Friday of July", "the last Monday of this month". */
export function countedWeekdayAt(scan: Scan, at: number): Found | null {
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
  const [year, month] = monthAhead(now.year, index);
  let day = dayIn(year, month);
  if (named !== undefined && day !== null && day < hints.today) day = dayIn(year + 1, month);
  return { to: (named === undefined ? unitAt : next) + 1, day };
}
