import { applyOperations, createFlow, type FlowDocument, framesOf, statesInFrame } from '@turnwise/flow';
import { describe, expect, test } from 'vitest';
import { selectionOf } from '../store/selection.ts';
import { deleteSelectionEdit } from './delete-selection.ts';
import type { Edit } from './edit.ts';
import { addFrameEdit, editFrameEdit, fitFrameEdit } from './frames.ts';
import { nudgeEdit } from './move-states.ts';
import { duplicateEdit } from './paste-fragment.ts';
import { placesWithFrames } from './places-with-frames.ts';

function made(flow: FlowDocument, edit: Edit | null): FlowDocument {
  if (!edit) throw new Error('Nothing to do');
  const result = applyOperations(flow, edit.operations);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

const base: FlowDocument = {
  ...createFlow('test', 'Test'),
  start: 'hello',
  states: { hello: { kind: 'say', messages: ['Hi'], next: 'bye' }, bye: { kind: 'end' } },
  layout: { hello: { x: 0, y: 0 }, bye: { x: 340, y: 0 } },
  notes: [{ id: 'n', x: 40, y: 40, text: 'Mind' }],
};
const flow = made(base, addFrameEdit(base, ['hello'], { x: 0, y: 0 }));
const [frame] = framesOf(flow);
if (!frame) throw new Error('There is no frame.');

describe('a frame', () => {
  test('stands around what was selected, and is selected itself', () => {
    expect(statesInFrame(flow, frame)).toEqual(['hello']);
    expect(addFrameEdit(base, ['hello'], { x: 0, y: 0 }).select).toEqual({ frames: [frame.id] });
    const both = framesOf(made(base, addFrameEdit(base, ['hello', 'bye'], { x: 0, y: 0 })))[0];
    expect(both && statesInFrame(base, both)).toEqual(['hello', 'bye']);
  });

  test('is empty, where it was asked for and nothing stands, when nothing was selected', () => {
    const [empty] = framesOf(made(base, addFrameEdit(base, [], { x: 1_000, y: 1_000 })));
    expect(empty).toMatchObject({ x: 690, y: 850, width: 620, height: 300 });
    const [clear] = framesOf(made(base, addFrameEdit(base, [], { x: 100, y: 20 })));
    expect(clear && statesInFrame(base, clear)).toEqual([]);
  });

  test('takes along what stands in it, and nothing twice', () => {
    const to = { x: frame.x + 100, y: frame.y + 50 };
    const places = placesWithFrames(flow, { frames: { [frame.id]: to }, states: { hello: { x: 7, y: 7 } } });
    expect(places).toEqual({
      states: { hello: { x: 7, y: 7 } },
      notes: { n: { x: 140, y: 90 } },
      frames: { [frame.id]: to },
    });
    const nudged = made(flow, nudgeEdit(flow, selectionOf({ frames: [frame.id] }), { x: 10, y: 0 }));
    expect([nudged.layout.hello, nudged.layout.bye]).toEqual([
      { x: 10, y: 0 },
      { x: 340, y: 0 },
    ]);
  });

  test('leaves its states where they are when it is deleted', () => {
    const edit = deleteSelectionEdit(flow, selectionOf({ frames: [frame.id] }));
    expect(edit?.label).toBe('Delete frame');
    expect(made(flow, edit)).toEqual(base);
  });

  test('is duplicated with its states, clear of the rest', () => {
    const twice = made(flow, duplicateEdit(flow, [], [frame.id]));
    const copy = framesOf(twice)[1];
    expect(copy && statesInFrame(twice, copy)).toEqual(['hello_2']);
  });

  test('is as large as its states need after fitting; nothing changes twice', () => {
    const large = made(flow, editFrameEdit(frame, { width: 2_000, height: 2_000 }));
    const around = framesOf(large)[0];
    const fitted = around && made(large, fitFrameEdit(large, around));
    expect(fitted && fitFrameEdit(fitted, framesOf(fitted)[0] ?? frame)).toBeNull();
    expect(editFrameEdit(frame, { title: frame.title ?? '' })).toBeNull();
  });
});
