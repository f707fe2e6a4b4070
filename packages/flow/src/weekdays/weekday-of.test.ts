import { expect, it } from 'vitest';
import { weekdayOf } from './weekday-of.ts';

it.each([
  ['2026-11-23', 'monday'],
  ['2026-11-28', 'saturday'],
  ['2026-11-29', 'sunday'],
  ['2024-02-29', 'thursday'],
  ['0001-01-01', 'monday'],
  ['today', null],
])('%s is a %s', (date, weekday) => {
  expect(weekdayOf(date)).toBe(weekday);
});
