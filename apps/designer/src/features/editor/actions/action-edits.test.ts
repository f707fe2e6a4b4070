import { applyOperations, createFlow, type FlowDocument } from '@turnwise/flow';
import { describe, expect, test } from 'vitest';
import { chooseAction, editOutcomes } from './action-edits.ts';
import { leafPaths } from './result-paths.ts';

const flow: FlowDocument = {
  ...createFlow('test', 'Test'),
  slots: { order_number: { type: 'text' } },
  actions: {
    find: {
      kind: 'mock',
      inputs: ['order_number', 'shop'],
      outcomes: [{ name: 'found' }, { name: 'missing' }],
    },
  },
  states: {
    look: { kind: 'action', action: '' },
    again: { kind: 'action', action: 'find', outcomes: { found: 'bye', missing: '' } },
    bye: { kind: 'end' },
  },
};
function after(operations: Parameters<typeof applyOperations>[1]): FlowDocument {
  const result = applyOperations(flow, operations);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

describe('choosing an action', () => {
  test('gives the state its ways out, and each input the slot of its name', () => {
    expect(after(chooseAction(flow, 'look', 'find')).states.look).toMatchObject({
      action: 'find',
      outcomes: { found: '', missing: '' },
      input: { order_number: '{order_number}' },
    });
  });
});

describe('changing how an action can end', () => {
  test('reaches every state that calls it, and keeps where its ways lead', () => {
    const edited = after(editOutcomes(flow, 'find', [{ name: 'late' }, { name: 'found' }]));
    const state = edited.states.again;
    expect(state?.kind === 'action' && Object.entries(state.outcomes ?? {})).toEqual([
      ['late', ''],
      ['found', 'bye'],
    ]);
  });
});

test('what an action brings back is known from its examples', () => {
  expect(leafPaths({ order: { amount: 1, items: [{ name: 'Lamp' }] }, note: 'x' })).toEqual([
    'order.amount',
    'order.items.0.name',
    'note',
  ]);
});
