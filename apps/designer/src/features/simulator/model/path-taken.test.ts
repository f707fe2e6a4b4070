import { expect, test } from 'vitest';
import { pathTaken } from './path-taken.ts';
import type { SimulatedTurn } from './simulation.ts';

type Entry = SimulatedTurn['trace'][number];
const moved = (from: string | null, port: string, to: string): Entry => ({
  kind: 'moved',
  from,
  port,
  to,
  reason: '',
});
const flow = (change: 'entered' | 'returned'): Entry => ({
  kind: 'flow',
  change,
  flow: 'pay',
  outcome: null,
});

/** Only what the path is drawn from. */
function turn(
  trace: Entry[],
  state: string,
  more: { freshAt?: number; stack?: string[] } = {},
): SimulatedTurn {
  const stack = (more.stack ?? []).map((name) => ({ state: name }));
  return { trace, freshAt: more.freshAt ?? null, after: { state, stack } } as unknown as SimulatedTurn;
}

test('nothing is lit before the talk begins', () => {
  expect(pathTaken([])).toEqual({ current: null, path: [], visited: [] });
});

test('the way taken, each arrow once, and where it stands now', () => {
  const loop = [moved('ask', 'next', 'look_up'), moved('look_up', 'outcome:not_found', 'ask')];
  expect(
    pathTaken([turn([moved(null, 'start', 'ask')], 'ask'), turn(loop, 'ask'), turn(loop, 'ask')]),
  ).toEqual({
    current: 'ask',
    path: [
      { state: 'ask', port: 'next' },
      { state: 'look_up', port: 'outcome:not_found' },
    ],
    visited: ['ask', 'look_up'],
  });
});

test('inside a sub-flow the state that called it glows, and its own arrows are left out', () => {
  const into = turn([moved('ask', 'next', 'pay'), flow('entered'), moved(null, 'start', 'card')], 'card', {
    stack: ['pay'],
  });
  expect(pathTaken([into])).toEqual({
    current: 'pay',
    path: [{ state: 'ask', port: 'next' }],
    visited: ['ask', 'pay'],
  });
  const back = turn([flow('returned'), moved('pay', 'returned:completed', 'done')], 'done');
  expect(pathTaken([into, back])).toMatchObject({ current: 'done', visited: ['ask', 'pay', 'done'] });
});

test('a new conversation starts with a clean canvas', () => {
  const first = turn([moved(null, 'start', 'ask'), moved('ask', 'next', 'end')], 'end');
  const second = turn([moved(null, 'start', 'ask')], 'ask', { freshAt: 0 });
  expect(pathTaken([first, second])).toEqual({ current: 'ask', path: [], visited: ['ask'] });
});
