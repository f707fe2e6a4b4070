import type { Problem } from '@turnwise/checker';
import { createFlow } from '@turnwise/flow';
import { expect, test } from 'vitest';
import { createEditorStore } from './editor-store.ts';

const loose = (state: string): Problem => ({
  id: `dangling_target:state:${state}:next`,
  kind: 'dangling_target',
  severity: 'error',
  message: 'It leads nowhere.',
  place: { in: 'state', name: state, port: 'next' },
});

test('whatever remembers a state by its name goes on to mean it when it is renamed', () => {
  const flow = createFlow('test', 'Test');
  flow.states.ask = { kind: 'ask', next: 'bye' };
  flow.states.bye = { kind: 'end' };
  const store = createEditorStore({ flow, revision: 1 });
  const { select, edit, setHighlight, setProblems, tryFrom, apply } = store.getState();
  setProblems([loose('ask'), loose('bye')]);
  select({ states: ['ask'], edges: [{ state: 'ask', port: 'next' }] });
  edit({ state: 'ask', part: 'text' });
  setHighlight({ current: 'ask', path: [{ state: 'ask', port: 'next' }], visited: ['bye', 'ask'] });
  tryFrom('ask');

  apply({ type: 'renameState', from: 'ask', to: 'order_number' });
  const now = store.getState();
  expect(now.selection).toMatchObject({
    states: ['order_number'],
    edges: [{ state: 'order_number', port: 'next' }],
  });
  expect(now.editing).toEqual({ state: 'order_number', part: 'text' });
  expect(now.startFrom?.state).toBe('order_number');
  expect(now.highlight).toEqual({
    current: 'order_number',
    path: [{ state: 'order_number', port: 'next' }],
    visited: ['bye', 'order_number'],
  });
  expect(now.problems).toEqual([loose('order_number'), loose('bye')]);
  expect(now.problemsByState).toEqual({ order_number: [loose('order_number')], bye: [loose('bye')] });
});
