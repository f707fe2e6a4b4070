import { createFlow, type FlowDocument, type OperationError } from '@turnwise/flow';
import { describe, expect, test } from 'vitest';
import { createEditorStore } from './editor-store.ts';

function flowOf(...names: string[]): FlowDocument {
  const flow = createFlow('test', 'Test');
  for (const [index, name] of names.entries()) {
    flow.states[name] = { kind: 'say', messages: [name], next: names[index + 1] ?? '' };
    flow.layout[name] = { x: index * 300, y: 0 };
  }
  return { ...flow, start: names[0] ?? '' };
}

const editorOf = (flow: FlowDocument) => {
  const refused: OperationError[] = [];
  const store = createEditorStore({ flow, revision: 1, onRefused: (error) => refused.push(error) });
  return { store, refused, state: () => store.getState() };
};

const say = (name: string, text: string) =>
  ({ type: 'editState', name, changes: { messages: [text] } }) as const;

describe('undo', () => {
  test('brings back the flow and what was selected', () => {
    const { state } = editorOf(flowOf('a', 'b'));
    const before = state().flow;
    state().select({ states: ['a', 'b'] });
    state().apply({ type: 'removeStates', names: ['a', 'b'] }, { label: 'Delete 2 states' });
    expect(state().selection.states).toEqual([]);
    expect(state().undoLabel).toBe('Delete 2 states');
    state().undo();
    expect(state().flow).toBe(before);
    expect(state().selection.states).toEqual(['a', 'b']);
    expect([state().canUndo, state().canRedo]).toEqual([false, true]);
    state().redo();
    expect(Object.keys(state().flow.states)).toEqual([]);
  });

  test('takes one gesture back as one step, and only edits in a row', () => {
    const { state } = editorOf(flowOf('a', 'b'));
    const typing = { label: 'Edit text', gesture: 'a.messages' };
    state().apply(say('a', 'h'), typing);
    state().apply(say('a', 'he'), typing);
    state().apply(say('a', 'hey'), typing);
    state().apply(say('b', 'x'), { label: 'Edit text', gesture: 'b.messages' });
    state().apply(say('a', 'hey!'), typing);
    expect(state().history.done).toHaveLength(3);
    state().undo();
    state().undo();
    expect(state().flow.states.a).toMatchObject({ messages: ['hey'] });
    state().undo();
    expect(state().flow.states.a).toMatchObject({ messages: ['a'] });
  });

  test('starts a new step after undo, after selecting, and when told to', () => {
    const { state } = editorOf(flowOf('a', 'b'));
    const nudge = { label: 'Move', gesture: 'nudge' };
    const to = (x: number) => ({ type: 'moveStates', positions: { a: { x, y: 0 } } }) as const;
    state().apply(to(1), nudge);
    state().endGesture();
    state().apply(to(2), nudge);
    state().select({ states: ['b'] });
    state().apply(to(3), nudge);
    state().undo();
    state().apply(to(4), nudge);
    expect(state().history.done).toHaveLength(3);
    expect(state().canRedo).toBe(false);
  });

  test('does not record an edit that changes nothing', () => {
    const { state } = editorOf(flowOf('a', 'b'));
    state().apply({ type: 'connect', from: 'a', port: 'next', to: 'b' });
    expect(state().canUndo).toBe(false);
  });

  test('takes back all edits of one press as one step', () => {
    const { state } = editorOf(flowOf('a', 'b'));
    const before = state().flow;
    state().apply(say('a', 'first'), { label: 'Edit text' });
    const between = state().flow;
    state().asOneStep(() => {
      state().apply(say('a', 'x'), { label: 'Part' });
      state().apply(say('b', 'y'), { label: 'Whole' });
    });
    state().asOneStep(() => undefined);
    expect(state().undoLabel).toBe('Whole');
    state().undo();
    expect(state().flow).toBe(between);
    state().undo();
    expect(state().flow).toBe(before);
    state().redo();
    state().redo();
    expect(state().flow.states.b).toMatchObject({ messages: ['y'] });
  });

  test('covers a whole document put in place', () => {
    const { state } = editorOf(flowOf('a'));
    const mine = state().flow;
    state().replaceFlow(flowOf('x', 'y'), 'Take their changes');
    expect(state().flow.start).toBe('x');
    state().undo();
    expect(state().flow).toBe(mine);
  });
});

test('a refused edit says why and changes nothing, also in the middle of several', () => {
  const { state, refused } = editorOf(flowOf('a'));
  const before = state().flow;
  const result = state().apply([
    say('a', 'new'),
    { type: 'connect', from: 'a', port: 'next', to: 'nowhere' },
  ]);
  expect(result.ok).toBe(false);
  expect(state().flow).toBe(before);
  expect(refused[0]?.message).toContain('nowhere');
});

test('the selection follows a rename, and can be set with the edit', () => {
  const { state } = editorOf(flowOf('a', 'b'));
  state().select({ states: ['a'], edges: [{ state: 'a', port: 'next' }] });
  state().apply({ type: 'renameState', from: 'a', to: 'hello' });
  expect(state().selection).toEqual({
    states: ['hello'],
    edges: [{ state: 'hello', port: 'next' }],
    notes: [],
    frames: [],
  });
  state().apply(
    { type: 'addState', name: 'c', state: { kind: 'end' }, position: { x: 0, y: 0 } },
    { label: 'Add End', select: { states: ['c'] } },
  );
  expect(state().selection.states).toEqual(['c']);
});

test('leading to a place selects its state, and asks again when asked again', () => {
  const { state } = editorOf(flowOf('a', 'b'));
  state().showPlace({ in: 'state', state: 'b', field: 'messages' });
  expect(state().selection.states).toEqual(['b']);
  const first = state().placeRequest?.nonce;
  state().showPlace({ in: 'state', state: 'b', field: 'messages' });
  expect(state().placeRequest?.nonce).not.toBe(first);
  state().openSlot('order_number');
  expect(state().leftTab).toBe('slots');
});
