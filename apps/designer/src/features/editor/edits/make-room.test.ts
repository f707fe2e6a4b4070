import { type BranchDocument, createFlow, type FlowDocument } from '@turnwise/flow';
import { describe, expect, test } from 'vitest';
import { createEditorStore } from '../store/editor-store.ts';
import { stateBoxes } from './free-place.ts';

const branch = (id: string): BranchDocument => ({ id, label: id, when: { kind: 'any' }, to: '' });
const decide = (count: number) => ({
  kind: 'decide' as const,
  branches: Array.from({ length: count }, (_, index) => branch(`b${index}`)),
});

const flow: FlowDocument = {
  ...createFlow('f', 'F'),
  states: {
    decide: decide(1),
    below: decide(1),
    further: decide(1),
    far: decide(1),
    beside: decide(1),
    covered: decide(1),
  },
  layout: {
    decide: { x: 0, y: 0 },
    below: { x: 40, y: 140 },
    further: { x: -100, y: 260 },
    far: { x: 0, y: 1_000 },
    beside: { x: 400, y: 140 },
    // Put over the card by its author.
    covered: { x: 0, y: 60 },
  },
};

function afterEdit(changes: Record<string, unknown>, name = 'decide') {
  const store = createEditorStore({ flow, revision: 0, onRefused: () => undefined });
  store.getState().apply([{ type: 'editState', name, changes }], { label: 'Edit' });
  return store;
}

describe('a card that grows', () => {
  test('pushes down what it would cover, and what that would cover, and nothing else', () => {
    const [small] = stateBoxes(flow, ['decide']);
    const { flow: edited } = afterEdit({ branches: decide(4).branches }).getState();
    const [large] = stateBoxes(edited, ['decide']);
    const grown = large!.height - small!.height;
    expect(grown).toBeGreaterThan(60);
    expect(edited.layout).toEqual({
      ...flow.layout,
      below: { x: 40, y: 140 + Math.ceil(grown / 10) * 10 },
      further: { x: -100, y: 260 + Math.ceil(grown / 10) * 10 },
    });
  });

  test('is one step to undo with what it pushed', () => {
    const store = afterEdit({ branches: decide(4).branches });
    store.getState().undo();
    expect(store.getState().flow).toEqual(flow);
    expect(store.getState().canUndo).toBe(false);
  });

  test('moves nothing while there is room, nor when it shrinks', () => {
    expect(afterEdit({ branches: decide(4).branches }, 'far').getState().flow.layout).toBe(flow.layout);
    expect(afterEdit({ branches: [] }).getState().flow.layout).toBe(flow.layout);
  });
});
