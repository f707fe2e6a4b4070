import { type Found, monthAhead, type Scan, weeksOf, wordAt, yearless } from './date-scan.ts';
import { calendarDay, type DayNumber, dayNumber, daysInMonth } from './day.ts';
import { parseNumberWords } from './read-numbers.ts';

/** "tomorrow", "the day after tomorrow", but not "that is all for today". */
export function nearDayAt(scan: Scan, at: number): Found | null {
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

export function feastAt(scan: Scan, at: number): Found | null {
  const feast = scan.locale.calendar.feasts.match(scan.tokens, at);
  if (!feast) return null;
  return { to: feast.to, ...yearless(scan, feast.value[0], feast.value[1]) };
}

/** "the end of this month", "the first of next month" (the latter said as an ordinal, above). */
export function monthEdgeAt(scan: Scan, at: number): Found | null {
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
      return {
        to: unitAt + article + 1,
        day: edge.value === 'end' ? dayNumber(ofYear, 12, 31) : dayNumber(ofYear, 1, 1),
      };
    }
    if (unit !== 'month') return null;
    to = unitAt + article + 1;
    [year, month] = monthAhead(year, month - 1 + weeksOf(shift?.value ?? 'this'));
  }
  return { to, day: dayNumber(year, month, edge.value === 'end' ? daysInMonth(year, month) : 1) };
}

/** "in two weeks", "3 days from now", "a week from Friday", "ten days ago". */
export function aheadAt(
  scan: Scan,
  at: number,
  dateAt: (scan: Scan, at: number) => Found | null,
): Found | null {
  const { tokens, locale, hints } = scan;
  const { calendar, numbers } = locale;
  const isAhead = calendar.ahead.has(wordAt(tokens, at));
  const start = isAhead ? at + 1 : at;
  const token = tokens[start];
  if (!token || token.kind === 'mark') return null;
  let count: { value: number; to: number } | null = null;
  if (token.kind === 'digits')
    count = token.word.length <= 3 ? { value: Number(token.word), to: start + 1 } : null;
  else
    count =
      numbers.amounts.match(tokens, start) ??
      calendar.vagueCounts.match(tokens, start) ??
      parseNumberWords(tokens, start, locale) ??
      (numbers.articles.has(token.word) ? { value: 1, to: start + 1 } : lastAt(scan, start));
  if (!count) return null;
  if (calendar.of.has(wordAt(tokens, count.to))) count = { value: count.value, to: count.to + 1 };
  const word = wordAt(tokens, count.to);
  const unit = calendar.units.get(word);
  const weeksWord = calendar.fortnights.has(word);
  if (!unit && !weeksWord) return null;
  const value = weeksWord ? count.value * 2 : count.value;
  const realUnit = unit ?? 'week';
  const to = count.to + 1;
  const move = calendar.moves.get(wordAt(tokens, to));
  // "A day later", said of a day that is known.
  if (move && hints.known !== undefined && !isAhead)
    return { to: to + 1, day: addUnits(hints.known, move * value, realUnit) };
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
  if (realUnit === 'week' && calendar.dayCues.has(wordAt(tokens, to)) && !isCounted(scan, at)) {
    const base = dateAt(scan, to + 1);
    if (base?.day != null && base.weekday !== undefined)
      return { to: base.to, day: addUnits(base.day, value, realUnit), weekday: base.weekday };
  }
  if (calendar.before.has(wordAt(tokens, to)) && !isAhead) {
    const base = dateAt(scan, calendar.articles.has(wordAt(tokens, to + 1)) ? to + 2 : to + 1);
    if (base && base.day !== null) return { to: base.to, day: addUnits(base.day, -value, realUnit) };
  }
  const near = realUnit === 'week' && !isAhead ? calendar.nearDays.match(tokens, to) : null;
  if (near && near.value >= 0)
    return { to: near.to, day: addUnits(hints.today + near.value, value, realUnit) };
  // "Since when?" - "About 3 days now."
  const isSince = hints.isPast && !isAhead && (tokens[to]?.kind !== 'word' || !tokens[to + 1]);
  if (isSince) return { to, day: addUnits(hints.today, -value, realUnit) };
  if (!isAhead) return null;
  if (calendar.agoBefore.has(wordAt(tokens, at))) return { to, day: addUnits(hints.today, -value, realUnit) };
  return { to, day: addUnits(hints.today, value, realUnit) };
}

/** "last" in "last week", for a day that lies behind. */
function lastAt({ tokens, locale, hints }: Scan, at: number): { value: number; to: number } | null {
  const shift = hints.isPast ? locale.calendar.shifts.match(tokens, at) : null;
  return shift?.value === 'last' ? { value: 1, to: shift.to } : null;
}

/** "For a week on Friday" is a stay. */
const isCounted = ({ tokens, locale }: Scan, at: number): boolean =>
  locale.meaning.forWords.has(wordAt(tokens, at - 1));

function addUnits(day: DayNumber, count: number, unit: 'day' | 'week' | 'month' | 'year'): DayNumber {
  if (unit === 'day') return day + count;
  if (unit === 'week') return day + 7 * count;
  const from = calendarDay(day);
  const [year, month] = monthAhead(from.year, from.month - 1 + count * (unit === 'year' ? 12 : 1));
  return dayNumber(year, month, Math.min(from.day, daysInMonth(year, month)));
}
