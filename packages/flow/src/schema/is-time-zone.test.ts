import { expect, test } from 'vitest';
import { isTimeZone } from './is-time-zone.ts';

test.each([
  ['Europe/Vienna', true],
  ['europe/vienna', true],
  ['UTC', true],
  ['Europe/Atlantis', false],
  ['', false],
])('"%s" is a time zone: %s', (name, isOne) => {
  expect(isTimeZone(name)).toBe(isOne);
  expect(isTimeZone(name)).toBe(isOne);
});
