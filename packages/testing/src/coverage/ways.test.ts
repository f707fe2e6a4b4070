import type { TraceEntry } from '@turnwise/runtime';
import { expect, test } from 'vitest';
import { wayKey, waysTaken } from './ways.ts';

const moved = (from: string | null, port: string, to: string): TraceEntry => ({
  kind: 'moved',
  from,
  port,
  to,
  reason: '',
});
const flow = (change: 'entered' | 'returned', id: string): TraceEntry => ({
  kind: 'flow',
  change,
  flow: id,
  outcome: null,
});

test('ways belong to the flow that runs', () => {
  const trace = [
    moved(null, 'start', 'ask'),
    moved('ask', 'next', 'part'),
    flow('entered', 'inner'),
    moved(null, 'start', 'ask'),
    flow('returned', 'inner'),
    moved('part', 'returned:completed', 'done'),
  ];
  expect(waysTaken('outer', trace).map(wayKey)).toEqual([
    'outer/ask',
    'outer/ask -> next',
    'outer/part',
    'inner/ask',
    'outer/part -> returned:completed',
    'outer/done',
  ]);
});

test('beginning anew inside another flow begins the outermost one', () => {
  const trace = [
    moved(null, 'start', 'part'),
    flow('entered', 'inner'),
    moved(null, 'start', 'ask'),
    moved(null, 'start', 'part'),
    flow('entered', 'inner'),
    moved(null, 'start', 'ask'),
  ];
  expect(waysTaken('outer', trace).map(wayKey)).toEqual([
    'outer/part',
    'inner/ask',
    'outer/part',
    'inner/ask',
  ]);
});
