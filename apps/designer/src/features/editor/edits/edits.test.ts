import { applyOperations, createFlow, type FlowDocument, type StateKind } from '@turnwise/flow';
import { describe, expect, test } from 'vitest';
import { selectionOf } from '../store/selection.ts';
import { addNextEdit } from './add-next.ts';
import { addStateAfterEdit, addStateEdit } from './add-state.ts';
import { alignEdit } from './align.ts';
import { deleteSelectionEdit } from './delete-selection.ts';
import type { Edit } from './edit.ts';
import { freePlace, occupiedBoxes } from './free-place.ts';
import { insertBetweenEdit } from './insert-between.ts';
import { nudgeEdit, pinEdit } from './move-states.ts';
import { duplicateEdit, pasteFragmentEdit, readFragment } from './paste-fragment.ts';
import { renameStateEdit } from './rename-state.ts';

function made(flow: FlowDocument, edit: Edit | null): FlowDocument {
  if (!edit) throw new Error('Nothing to do');
  const result = applyOperations(flow, edit.operations);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

const base = (): FlowDocument => ({
  ...createFlow('test', 'Test'),
  start: 'hello',
  states: { hello: { kind: 'say', messages: ['Hi'], next: 'bye' }, bye: { kind: 'end' } },
  layout: { hello: { x: 0, y: 0 }, bye: { x: 340, y: 0 } },
});

function overlaps(flow: FlowDocument): boolean {
  const boxes = occupiedBoxes(flow);
  return boxes.some((a, i) =>
    boxes.some(
      (b, j) =>
        i < j && a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height,
    ),
  );
}

describe('adding', () => {
  test('after a state connects its free way out, and covers nothing', () => {
    let flow = made(base(), {
      operations: [{ type: 'connect', from: 'hello', port: 'next', to: '' }],
      label: '',
    });
    for (let i = 0; i < 6; i++) {
      const edit = addStateAfterEdit(flow, { kind: 'ask', after: 'hello', otherwise: { x: 0, y: 0 } });
      flow = made(flow, edit);
    }
    expect(flow.states.hello).toMatchObject({ next: 'ask' });
    expect(Object.keys(flow.states)).toContain('ask_6');
    expect(overlaps(flow)).toBe(false);
  });

  test('with nothing selected stands where it was dropped, selected', () => {
    const edit = addStateEdit(base(), { kind: 'reply', at: { x: 903, y: 498 } });
    expect(edit.select).toEqual({ states: ['ai_reply'] });
    expect(made(base(), edit).layout.ai_reply).toEqual({ x: 900, y: 500 });
  });

  test('next after a state with one way on stands in that way; where there is a choice, at the free one', () => {
    const next = (flow: FlowDocument, kind: StateKind) =>
      made(flow, addNextEdit(flow, { kind, after: 'hello', otherwise: { x: 0, y: 0 } }));
    const between = next(base(), 'ask');
    expect(between.states.hello).toMatchObject({ next: 'ask' });
    expect(between.states.ask).toMatchObject({ next: 'bye' });
    const choice = {
      ...base(),
      states: { ...base().states, hello: { kind: 'confirm', yes: 'bye' } as const },
    };
    const after = next(choice, 'say');
    expect(after.states.hello).toMatchObject({ yes: 'bye', no: 'say' });
  });

  test('into a connection leads through the new state', () => {
    const flow = made(base(), insertBetweenEdit(base(), { state: 'hello', port: 'next' }, 'say'));
    expect(flow.states.hello).toMatchObject({ next: 'say' });
    expect(flow.states.say).toMatchObject({ next: 'bye' });
    expect(overlaps(flow)).toBe(false);
  });
});

test('deleting takes states, arrows and notes in one step', () => {
  const flow = { ...base(), notes: [{ id: 'n', x: 0, y: 0, text: '' }] };
  const edit = deleteSelectionEdit(
    flow,
    selectionOf({ states: ['bye'], edges: [{ state: 'hello', port: 'next' }], notes: ['n'] }),
  );
  const after = made(flow, edit);
  expect(after.states).toEqual({ hello: { kind: 'say', messages: ['Hi'], next: '' } });
  expect(after.notes).toEqual([]);
  expect(deleteSelectionEdit(flow, selectionOf({}))).toBeNull();
});

describe('copies', () => {
  test('a duplicate keeps its ways out and stands clear', () => {
    const edit = duplicateEdit(base(), ['hello']);
    const flow = made(base(), edit);
    expect(flow.states.hello_2).toMatchObject({ next: 'bye' });
    expect(edit?.select).toEqual({ states: ['hello_2'], frames: [] });
    expect(overlaps(flow)).toBe(false);
  });

  test('what is pasted stands around the point, clear of the rest', () => {
    const fragment = readFragment(
      JSON.stringify({
        format: 'turnwise/fragment',
        states: { a: { kind: 'say', messages: ['x'] } },
        layout: { a: { x: 9000, y: 9000 } },
        slots: {},
        actions: {},
      }),
    );
    expect(fragment).not.toBeNull();
    if (!fragment) return;
    const far = made(base(), pasteFragmentEdit(base(), fragment, { x: 1000, y: 1000 }));
    expect(far.layout.a?.x).toBeCloseTo(880, -1);
    expect(overlaps(made(base(), pasteFragmentEdit(base(), fragment, { x: 100, y: 20 })))).toBe(false);
  });

  test.each(['', 'hello', '{"format":"turnwise/fragment"}', '{"format":"turnwise/fragment","states":{}}'])(
    'refuses %j',
    (text) => {
      expect(readFragment(text)).toBeNull();
    },
  );
});

test('places go down past what is in the way, and stay on the grid', () => {
  const occupied = [{ x: 0, y: 0, width: 250, height: 103 }];
  expect(freePlace(occupied, { x: 4, y: 4 }, { width: 250, height: 50 })).toEqual({ x: 0, y: 140 });
  expect(freePlace(occupied, { x: 400, y: 4 }, { width: 250, height: 50 })).toEqual({ x: 400, y: 0 });
});

test('nudges in a row share a gesture; aligning and pinning keep the rest of the place', () => {
  const nudge = nudgeEdit(base(), selectionOf({ states: ['bye'] }), { x: 10, y: 0 });
  expect(made(base(), nudge).layout.bye).toEqual({ x: 350, y: 0 });
  expect(nudge?.gesture).toBe(nudgeEdit(base(), selectionOf({ states: ['bye'] }), { x: 0, y: 1 })?.gesture);
  const pinned = made(base(), pinEdit(base(), ['bye'], true));
  expect(pinned.layout.bye).toEqual({ x: 340, y: 0, pinned: true });
  const column = made(pinned, alignEdit(pinned, ['hello', 'bye'], 'column'));
  expect(column.layout.bye).toMatchObject({ x: 0, pinned: true });
  expect(overlaps(column)).toBe(false);
});

test('a first title names the state, later ones leave the name', () => {
  const flow = made(base(), addStateEdit(base(), { kind: 'ask', at: { x: 0, y: 400 } }));
  const first = made(flow, renameStateEdit(flow, 'ask', 'Order number'));
  expect(first.states.order_number).toMatchObject({ kind: 'ask', label: 'Order number' });
  const second = made(first, renameStateEdit(first, 'order_number', 'Which order'));
  expect(second.states.order_number).toMatchObject({ label: 'Which order' });
  expect(renameStateEdit(second, 'order_number', 'Which order')).toBeNull();
});
