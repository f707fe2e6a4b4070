import { expect, test } from 'vitest';
import { readNumber, stepNumber } from './read-number.ts';

test.each([
  ['12', 12],
  [' 1 200 ', 1200],
  ['-3.5', -3.5],
  ['1,5', 1.5],
  ['.5', 0.5],
  ['0', 0],
  ['', undefined],
  ['-', null],
  ['1,500', null],
  ['1e3', null],
  ['12 euros', null],
])('%j is read as %j', (text, value) => {
  expect(readNumber(text)).toBe(value);
});

test('limits hold', () => {
  expect(readNumber('11', { max: 10 })).toBeNull();
  expect(readNumber('0', { min: 1 })).toBeNull();
  expect(readNumber('1.5', { integer: true })).toBeNull();
});

test('steps stay inside the limits and leave no binary dust', () => {
  expect(stepNumber(0.1, 1, 0.2, {})).toBe(0.3);
  expect(stepNumber(10, 1, 1, { max: 10 })).toBe(10);
  expect(stepNumber(undefined, 1, 1, { min: 3 })).toBe(3);
  expect(stepNumber(undefined, -1, 1, { max: 5 })).toBe(5);
});
