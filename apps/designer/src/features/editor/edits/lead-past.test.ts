import { applyOperations, createFlow, exitsOf, type FlowDocument } from '@turnwise/flow';
import { expect, test } from 'vitest';
import { createEditorStore } from '../store/editor-store.ts';
import { selectionOf } from '../store/selection.ts';
import { deleteSelected } from './delete-selected.ts';
import { deleteSelectionEdit } from './delete-selection.ts';

const retry = { limit: 2, then: 'handoff', to: 'person' } as const;
const flow: FlowDocument = {
  ...createFlow('test', 'Test'),
  start: 'welcome',
  states: {
    welcome: { kind: 'say', messages: ['Hello'], next: 'day' },
    day: { kind: 'ask', prompt: 'Which day?', next: 'time', retry },
    time: { kind: 'ask', prompt: 'What time?', next: 'right', retry },
    right: { kind: 'confirm', prompt: 'Right?', yes: 'done', no: 'again' },
    again: { kind: 'say', label: 'Once more', messages: ['Once more.'], next: 'day' },
    done: { kind: 'end', message: 'Done.' },
    person: { kind: 'handoff', message: 'One moment.' },
  },
  listeners: [{ id: 'l', kind: 'restart', to: 'again' }],
};

function without(states: string[], edges: { state: string; port: string }[] = []) {
  const edit = deleteSelectionEdit(flow, selectionOf({ states, edges }));
  const result = applyOperations(flow, edit?.operations ?? []);
  if (!result.ok) throw new Error(result.error.message);
  const { states: left, start, listeners } = result.value;
  const to = (name: string, port: string) =>
    exitsOf(left[name] ?? { kind: 'end' }).find((exit) => exit.port === port)?.to;
  return { to, start, listeners, closed: edit?.closed };
}

test('what led to a state in between leads on to where it led, whatever it does when nobody is understood', () => {
  const { to, closed } = without(['day']);
  expect([to('welcome', 'next'), to('again', 'next')]).toEqual(['time', 'time']);
  expect(closed).toBe('What led there leads on to “Time” now.');
});

test('a row of them is passed over as one', () => {
  expect(without(['day', 'time']).to('welcome', 'next')).toBe('right');
});

test('with several ways out, or none, the ends stay open', () => {
  expect(without(['right']).to('time', 'next')).toBe('');
  expect(without(['time', 'right']).to('day', 'next')).toBe('');
  expect(without(['done']).to('right', 'yes')).toBe('');
  expect(without(['done']).closed).toBeUndefined();
});

test('listeners and the start are led on, too', () => {
  expect(without(['again']).listeners).toMatchObject([{ to: 'day' }]);
  expect(without(['welcome']).start).toBe('day');
});

test('no state is led back to itself, and a connection deleted as well stays away', () => {
  const loop: FlowDocument = {
    ...flow,
    start: 'one',
    states: { one: { kind: 'say', next: 'two' }, two: { kind: 'say', next: 'one' } },
    listeners: [],
  };
  const edit = deleteSelectionEdit(loop, selectionOf({ states: ['two'] }));
  expect(edit?.operations).toEqual([{ type: 'removeStates', names: ['two'] }]);
  expect(without(['day'], [{ state: 'welcome', port: 'next' }]).to('welcome', 'next')).toBe('');
});

test('one undo brings back the state and the ways as they were', async () => {
  const store = createEditorStore({ flow, revision: 0, onRefused: () => undefined });
  store.getState().select({ states: ['day'] });
  const said = await new Promise<{ text: string; undo: (() => void) | undefined }>((tell) =>
    deleteSelected(store, { notify: (text, undo) => tell({ text, undo }) }),
  );
  expect(store.getState().flow.states.welcome).toMatchObject({ next: 'time' });
  expect(store.getState().history.done).toHaveLength(1);
  said.undo?.();
  expect(store.getState().flow).toBe(flow);
});
