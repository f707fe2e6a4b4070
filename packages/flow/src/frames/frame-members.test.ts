import { describe, expect, it } from 'vitest';
import { applyOperations, type FlowOperation } from '../operations/apply-operation.ts';
import { copyFragment } from '../operations/copy-fragment.ts';
import { createFlow } from '../schema/create-flow.ts';
import type { FlowDocument } from '../schema/flow.ts';
import type { FrameDocument } from '../schema/frame.ts';
import { parseFlowText, serializeFlow } from '../schema/parse-flow.ts';
import { resolveFlow } from '../schema/resolve-flow.ts';
import { frameByState, framesInFrame, notesInFrame, statesInFrame } from './frame-members.ts';

const outer: FrameDocument = { id: 'outer', title: 'All of it', x: 0, y: 0, width: 900, height: 400 };
const inner: FrameDocument = { id: 'inner', title: 'The end', x: 500, y: 50, width: 300, height: 200 };
const flow: FlowDocument = {
  ...createFlow('refund', 'Refund'),
  start: 'ask',
  states: {
    ask: { kind: 'ask', prompt: 'Which order?', next: 'bye' },
    bye: { kind: 'end' },
    apart: { kind: 'end' },
  },
  layout: { ask: { x: 20, y: 60 }, bye: { x: 520, y: 100 }, apart: { x: 800, y: 100 } },
  notes: [
    { id: 'in', x: 40, y: 300, text: 'Mind' },
    { id: 'out', x: 40, y: 500, text: 'Mind' },
  ],
  frames: [inner, outer],
};

function edited(...operations: FlowOperation[]): FlowDocument {
  const result = applyOperations(flow, operations);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

describe('what stands in a frame', () => {
  it('are the cards whose head has its middle there, and the notes', () => {
    expect(statesInFrame(flow, outer)).toEqual(['ask', 'bye']);
    expect(statesInFrame(flow, inner)).toEqual(['bye']);
    expect(notesInFrame(flow, outer)).toEqual(['in']);
  });

  it('are frames that lie in it whole, never itself', () => {
    expect(framesInFrame(flow, outer)).toEqual([inner]);
    expect(framesInFrame(flow, inner)).toEqual([]);
    const twin = { ...outer, id: 'twin' };
    const twins = { ...flow, frames: [outer, twin] };
    expect([framesInFrame(twins, outer), framesInFrame(twins, twin)]).toEqual([[twin], []]);
  });

  it('belongs to the innermost', () => {
    expect([...frameByState(flow)].map(([name, { id }]) => [name, id])).toEqual([
      ['ask', 'outer'],
      ['bye', 'inner'],
    ]);
  });
});

describe('frames in the document', () => {
  it('leave no field behind when the last is gone, and the states where they were', () => {
    const without = edited({ type: 'removeFrame', id: 'inner' }, { type: 'removeFrame', id: 'outer' });
    expect('frames' in without).toBe(false);
    expect([without.states, without.layout]).toEqual([flow.states, flow.layout]);
  });

  it('are replaced by their id in their place', () => {
    const bigger = { ...inner, width: 400 };
    expect(edited({ type: 'setFrame', frame: bigger }).frames).toEqual([bigger, outer]);
  });

  it('are read with their defaults, and kept as they were written', () => {
    const text = serializeFlow({ ...flow, frames: [{ id: 'f', x: 0, y: 0, width: 200, height: 200 }] });
    const parsed = parseFlowText(text);
    expect(parsed.ok && serializeFlow(parsed.value)).toBe(text);
    expect(parsed.ok && resolveFlow(parsed.value).frames).toMatchObject([{ title: '', color: 'grey' }]);
  });

  it('share no id, and have a size', () => {
    const twice = parseFlowText(JSON.stringify({ ...flow, frames: [outer, outer] }));
    expect(twice).toMatchObject({ ok: false, error: { details: [expect.stringContaining('Two frames')] } });
    expect(parseFlowText(JSON.stringify({ ...flow, frames: [{ ...outer, width: 5 }] })).ok).toBe(false);
  });
});

describe('copying a frame', () => {
  const fragment = copyFragment(flow, [], ['outer']);

  it('takes what stands in it, frames inside it included', () => {
    expect(Object.keys(fragment.states)).toEqual(['ask', 'bye']);
    expect(fragment.frames?.map(({ id }) => id)).toEqual(['inner', 'outer']);
    expect(copyFragment(flow, ['ask', 'bye']).frames).toBeUndefined();
  });

  it('pastes it under a name of its own, with what stands in it', () => {
    const pasted = edited({ type: 'paste', fragment, offset: { x: 0, y: 1_000 } });
    const [, , third, fourth] = pasted.frames ?? [];
    expect(new Set(pasted.frames?.map(({ id }) => id)).size).toBe(4);
    expect(third).toMatchObject({ title: 'The end', x: 500, y: 1_050 });
    expect(fourth && statesInFrame(pasted, fourth)).toEqual(['ask_2', 'bye_2']);
  });
});
