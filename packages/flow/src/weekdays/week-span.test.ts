import { expect, it } from 'vitest';
import { type WeekSpan, weekSpan } from './week-span.ts';
import { type Weekday, weekdays } from './weekday.ts';

const range = (from: Weekday, to: Weekday): WeekSpan => ({ kind: 'range', from, to });
const except = (...days: Weekday[]): WeekSpan => ({ kind: 'except', days });
const each = (...days: Weekday[]): WeekSpan => ({ kind: 'each', days });

const [mon, tue, wed, thu, fri, sat, sun] = weekdays;

it.each<[readonly Weekday[], WeekSpan]>([
  [[mon, tue, wed, thu, fri, sat], range(mon, sat)],
  [[tue, wed, thu, fri, sat, sun], range(tue, sun)],
  [[fri, mon, thu, tue, wed], range(mon, fri)],
  [[fri, sat, sun], range(fri, sun)],
  [[mon, tue, sun], range(sun, tue)],
  [[mon, fri, sat, sun], range(fri, mon)],
  [[...weekdays], range(mon, sun)],
  // Round the end of the week and nearly all of it: what is left out is sooner said.
  [[mon, tue, thu, fri, sat, sun], except(wed)],
  [[mon, tue, fri, sat, sun], except(wed, thu)],
  [[mon, tue, thu, fri, sat], except(wed, sun)],
  [[mon, wed, fri, sun], each(mon, wed, fri, sun)],
  [[thu, tue], each(tue, thu)],
  [[sat, sun], each(sat, sun)],
  [[mon, sun], each(mon, sun)],
  [[tue], each(tue)],
])('%j', (days, span) => {
  expect(weekSpan(days)).toEqual(span);
});

it('says every set of days, and no other', () => {
  for (let set = 1; set < 2 ** 7; set++) {
    const days = weekdays.filter((_, at) => set & (1 << at));
    expect(daysOf(weekSpan(days)), String(days)).toEqual(days);
  }
});

/** The days somebody would take it for. */
function daysOf(span: WeekSpan): readonly Weekday[] {
  if (span.kind === 'each') return span.days;
  if (span.kind === 'except') return weekdays.filter((day) => !span.days.includes(day));
  const first = weekdays.indexOf(span.from);
  const length = ((weekdays.indexOf(span.to) - first + 7) % 7) + 1;
  return weekdays.filter((_, at) => (at - first + 7) % 7 < length);
}
