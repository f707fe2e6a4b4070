import { expect, test } from 'vitest';
import { timeInWords } from './time-in-words.ts';

const now = new Date(2026, 2, 12, 15, 0, 0);
const ago = (ms: number) => new Date(now.getTime() - ms);
const minutes = 60_000;
const hours = 60 * minutes;

test.each([
  [ago(-20_000), 'just now'],
  [ago(3_000), 'just now'],
  [ago(50_000), '1 minute ago'],
  [ago(5 * minutes), '5 minutes ago'],
  [ago(59 * minutes), '59 minutes ago'],
  [ago(2 * hours), '2 hours ago'],
  [ago(14 * hours), '14 hours ago'],
  [new Date(2026, 2, 11, 23, 0), 'yesterday'],
  [new Date(2026, 2, 9, 9, 0), '3 days ago'],
  [new Date(2026, 1, 2, 9, 0), '2 Feb'],
  [new Date(2025, 10, 21, 9, 0), '21 Nov 2025'],
])('%s is %j', (then, words) => {
  expect(timeInWords(then, now)).toBe(words);
});

test('late last night is still hours ago, not yesterday', () => {
  expect(timeInWords(new Date(2026, 2, 11, 23, 0), new Date(2026, 2, 12, 1, 0))).toBe('2 hours ago');
});
