import { expect, test } from 'vitest';
import { withTypos } from './typos.ts';

const seeds = Array.from({ length: 60 }, (_, seed) => seed);
const typed = (text: string) => seeds.map((seed) => withTypos(text, seed, 'here'));

test('one slip in a long word: a letter twice, one left out, or two swapped, never the first', () => {
  const all = new Set(typed('dishwasher'));
  expect(all.size).toBeGreaterThan(10);
  for (const text of all) {
    expect(text).toMatch(/^d/);
    expect(Math.abs(text.length - 'dishwasher'.length)).toBeLessThanOrEqual(1);
    const letters = (word: string) => new Set(word);
    expect([...letters(text)].every((letter) => letters('dishwasher').has(letter))).toBe(true);
  }
  expect(new Set([...all].map(({ length }) => length))).toEqual(new Set([9, 10, 11]));
});

test('none in short words, in figures and in addresses', () => {
  expect(new Set(typed('Two at Ten'))).toEqual(new Set(['two at ten']));
  expect(new Set(typed('ORDER-12345'))).toEqual(new Set(['ORDER-12345']));
  expect(new Set(typed('Sarah.Chen@Example.com'))).toEqual(new Set(['Sarah.Chen@Example.com']));
});

test('without apostrophes', () => {
  expect(withTypos("It's on", 1, 'here')).toBe('its on');
});

test('the same for the same seed and place', () => {
  expect(withTypos('refrigerator', 4, 'a')).toBe(withTypos('refrigerator', 4, 'a'));
  expect(
    seeds.some((seed) => withTypos('refrigerator', seed, 'a') !== withTypos('refrigerator', seed, 'b')),
  ).toBe(true);
});
