import { expect, test } from 'vitest';
import { rangeTo, toggled } from './several-rows.ts';

const rows = ['a', 'b', 'c', 'd', 'e'];

test('a range goes from where it began, either way, and shrinks again', () => {
  expect(rangeTo(rows, ['b'], 'd')).toEqual(['b', 'c', 'd']);
  expect(rangeTo(rows, ['b', 'c', 'd'], 'c')).toEqual(['b', 'c']);
  expect(rangeTo(rows, ['d'], 'b')).toEqual(['d', 'c', 'b']);
  expect(rangeTo(rows, ['d', 'c', 'b'], 'e')).toEqual(['d', 'e']);
});

test('with nothing selected, or something that is not shown, it begins anew', () => {
  expect(rangeTo(rows, [], 'c')).toEqual(['c']);
  expect(rangeTo(rows, ['gone'], 'c')).toEqual(['c']);
});

test('one row is added or taken out', () => {
  expect(toggled(['a'], 'c')).toEqual(['a', 'c']);
  expect(toggled(['a', 'c'], 'a')).toEqual(['c']);
});
