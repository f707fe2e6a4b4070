import { expect, test } from 'vitest';
import { isHeap } from './is-heap.ts';

const states = { one: { kind: 'say' }, two: { kind: 'say' }, three: { kind: 'end' } } as const;

test('states whose places are left out, or all the same, lie in a heap', () => {
  expect(isHeap({ states, layout: {} })).toBe(true);
  const there = { x: 40, y: 80 };
  expect(isHeap({ states, layout: { one: there, two: there, three: there } })).toBe(true);
});

test('one that was put somewhere makes it a drawing, and one alone is no heap', () => {
  expect(isHeap({ states, layout: { two: { x: 300, y: 0 } } })).toBe(false);
  expect(isHeap({ states: { one: states.one }, layout: {} })).toBe(false);
  expect(isHeap({ states: {}, layout: {} })).toBe(false);
});
