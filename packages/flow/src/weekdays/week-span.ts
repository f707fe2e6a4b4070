import { type Weekday, weekdays } from './weekday.ts';

/** Days of the week in the way that is said shortest: from one to another, all but a few, or one by one. */
export type WeekSpan =
  | { readonly kind: 'range'; readonly from: Weekday; readonly to: Weekday }
  | { readonly kind: 'except'; readonly days: readonly Weekday[] }
  | { readonly kind: 'each'; readonly days: readonly Weekday[] };

/** From how many days on it is said from which to which: of two, both are said. */
const shortestRange = 3;
/** A range over the end of the week has to be worked out; up to so many days that is easy. */
const longestOverEnd = 4;
const mostExcepted = 2;

const dayBefore = (day: Weekday): Weekday => weekdays.at(weekdays.indexOf(day) - 1) ?? day;

export function weekSpan(days: readonly Weekday[]): WeekSpan {
  const chosen = weekdays.filter((day) => days.includes(day));
  const others = weekdays.filter((day) => !days.includes(day));
  const starts = chosen.filter((day) => !chosen.includes(dayBefore(day)));
  const [start = 'monday'] = starts;
  const from = weekdays.indexOf(start);
  const end = weekdays[(from + chosen.length - 1) % 7] ?? start;
  const isOverEnd = from + chosen.length > 7;
  const isRange = starts.length <= 1 && (!isOverEnd || chosen.length <= longestOverEnd);
  if (isRange && chosen.length >= shortestRange) return { kind: 'range', from: start, to: end };
  if (others.length <= mostExcepted) return { kind: 'except', days: others };
  return { kind: 'each', days: chosen };
}
