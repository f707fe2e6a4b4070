import { expect, test } from 'vitest';
import { daysFromToday } from './days-from-today.ts';

test.each([
  ['today', 0],
  ['today+30d', 30],
  ['today-1d', -1],
  ['today+30', null],
  ['today+12345d', null],
  ['2026-12-31', null],
])('%s is %s days from today', (day, offset) => expect(daysFromToday(day)).toBe(offset));
