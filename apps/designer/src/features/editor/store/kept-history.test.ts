import { createFlow, type FlowDocument } from '@turnwise/flow';
import { describe, expect, test } from 'vitest';
import { createEditorStore } from './editor-store.ts';
import { keepHistory } from './kept-history.ts';
import { readHistory } from './read-history.ts';

const flow = (): FlowDocument => ({
  ...createFlow('test', 'Test'),
  start: 'a',
  states: { a: { kind: 'say', messages: ['Hi'], next: 'b' }, b: { kind: 'end' } },
  layout: { a: { x: 0, y: 0 }, b: { x: 340, y: 0 } },
});

const say = (text: string) => ({ type: 'editState', name: 'a', changes: { messages: [text] } }) as const;

/** An editor on a flow after some edits, the last of them undone. */
function afterEdits() {
  const store = createEditorStore({ flow: flow(), revision: 1 });
  const { apply, undo, select } = store.getState();
  apply(say('One'), { label: 'Edit text' });
  select({ states: ['a', 'b'] });
  apply({ type: 'removeStates', names: ['a'] }, { label: 'Delete state' });
  undo();
  apply({ type: 'moveStates', positions: { b: { x: 5, y: 5 } } }, { label: 'Move state', gesture: 'drag' });
  apply(say('Two'), { label: 'Edit text' });
  apply(say('Three'), { label: 'Edit text' });
  undo();
  return store;
}

/** The next visit: what was kept, put under the same flow as it comes from the server. */
function reopened(store: ReturnType<typeof afterEdits>) {
  const kept = JSON.parse(JSON.stringify(keepHistory(store.getState().history)));
  const sameFlow: FlowDocument = JSON.parse(JSON.stringify(store.getState().flow));
  const next = createEditorStore({ flow: sameFlow, revision: 2 });
  const history = readHistory(kept, sameFlow);
  if (!history) throw new Error('The history was not read back.');
  next.getState().restoreHistory(history);
  return next;
}

describe('a kept history', () => {
  test('undoes and redoes after a reload exactly as before it', () => {
    const before = afterEdits();
    const after = reopened(before);
    const walk = (store: typeof before) => {
      const seen: string[] = [];
      const look = () => {
        const { flow: now, selection, undoLabel, redoLabel } = store.getState();
        seen.push(JSON.stringify([now, selection.states, undoLabel, redoLabel]));
      };
      store.getState().redo();
      look();
      while (store.getState().canUndo) {
        store.getState().undo();
        look();
      }
      while (store.getState().canRedo) {
        store.getState().redo();
        look();
      }
      return seen;
    };
    const walked = walk(after);
    expect(walked).toEqual(walk(before));
    expect(walked).toHaveLength(9);
    expect(walked[4]).toContain('"Hi"');
  });

  test('goes before what was done since, which ends what could be redone', () => {
    const store = afterEdits();
    const kept = keepHistory(store.getState().history);
    const opened = store.getState().flow;
    const next = createEditorStore({ flow: opened, revision: 2 });
    next.getState().apply(say('Meanwhile'), { label: 'Edit text', gesture: 'drag' });
    const history = readHistory(kept, opened);
    if (history) next.getState().restoreHistory(history);
    expect(next.getState()).toMatchObject({ canUndo: true, canRedo: false });
    next.getState().undo();
    expect(next.getState().flow).toBe(opened);
    next.getState().undo();
    expect(next.getState().flow.states.a).toMatchObject({ messages: ['One'] });
  });

  test('keeps the steps nearest to the present when there is no room for all', () => {
    const { history } = afterEdits().getState();
    expect(history.done.map((step) => step.label)).toEqual(['Edit text', 'Move state', 'Edit text']);
    const few = keepHistory(history, { steps: 2, characters: 100_000 });
    expect(few.done.map((text) => JSON.parse(text).label)).toEqual(['Move state', 'Edit text']);
    const [newest = ''] = keepHistory(history).done.slice(-1);
    const small = keepHistory(history, { steps: 100, characters: newest.length + 20 });
    expect(small).toEqual({ done: [newest], undone: [] });
  });

  test('writes each step once', () => {
    const { history } = afterEdits().getState();
    expect(keepHistory(history).done[0]).toBe(keepHistory(history).done[0]);
  });

  test.each(['', 'null', '{"label":"x"}', '{"label":"x","before":{},"after":{},"delta":{"to":7}}'])(
    'that reads %j is none',
    (text) => {
      expect(readHistory({ done: [text], undone: [] }, flow())).toBeNull();
      expect(readHistory({ done: [], undone: [text] }, flow())).toBeNull();
    },
  );

  test('that leads away from a flow is none', () => {
    const nothing = { states: [], edges: [], notes: [] };
    const step = JSON.stringify({ label: 'x', before: nothing, after: nothing, delta: { to: { id: 'x' } } });
    expect(readHistory({ done: [step], undone: [] }, flow())).toBeNull();
  });
});
