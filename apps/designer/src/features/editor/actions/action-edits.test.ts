import { applyOperations, createFlow, type FlowDocument } from '@turnwise/flow';
import { describe, expect, test } from 'vitest';
import { chooseAction, editInputs, editOutcomes } from './action-edits.ts';
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

describe('giving an action what it takes', () => {
  const labelled: FlowDocument = {
    ...flow,
    slots: { ...flow.slots, text: { type: 'text', label: 'E-mail address' } },
  };

  test('takes the slot with the label of an input, where none has its name', () => {
    const takes: FlowDocument = {
      ...labelled,
      actions: { find: { kind: 'mock', inputs: ['e_mail_address'] } },
    };
    const [operation] = chooseAction(takes, 'look', 'find');
    expect(operation).toMatchObject({ changes: { input: { e_mail_address: '{text}' } } });
    const twice: FlowDocument = {
      ...takes,
      slots: { ...takes.slots, other: { type: 'text', label: 'E-Mail address' } },
    };
    expect(chooseAction(twice, 'look', 'find')[0]).toMatchObject({ changes: { input: null } });
  });

  test('reaches the states that call it as soon as it takes more, and leaves what they give', () => {
    const given: FlowDocument = {
      ...labelled,
      states: {
        ...labelled.states,
        again: { kind: 'action', action: 'find', input: { shop: 'Bern' }, outcomes: {} },
      },
    };
    expect(editInputs(given, 'find', ['order_number', 'shop', 'e_mail_address'])).toEqual([
      {
        type: 'editAction',
        name: 'find',
        changes: { inputs: ['order_number', 'shop', 'e_mail_address'] },
      },
      { type: 'editState', name: 'again', changes: { input: { shop: 'Bern', e_mail_address: '{text}' } } },
    ]);
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
