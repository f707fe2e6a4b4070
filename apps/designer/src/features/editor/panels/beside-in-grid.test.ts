import { expect, test } from 'vitest';
import { besideInGrid } from './beside-in-grid.ts';

// Three and two in a row, then a group of its own.
const boxes = [
  { left: 0, top: 0 },
  { left: 200, top: 0 },
  { left: 400, top: 0 },
  { left: 0, top: 50 },
  { left: 200, top: 50 },
  { left: 0, top: 130 },
];

test.each([
  [0, 'ArrowRight', 1],
  [2, 'ArrowRight', 3],
  [3, 'ArrowLeft', 2],
  [1, 'ArrowDown', 4],
  [2, 'ArrowDown', 4],
  [4, 'ArrowUp', 1],
  [5, 'ArrowUp', 3],
  [5, 'ArrowDown', null],
  [0, 'ArrowUp', null],
  [0, 'ArrowLeft', null],
  [0, 'a', null],
])('from %i by %s to %s', (at, key, to) => {
  expect(besideInGrid(boxes, at, key)).toBe(to);
});
