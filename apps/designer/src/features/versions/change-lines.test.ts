import { createFlow, type FlowDocument } from '@turnwise/flow';
import { describe, expect, test } from 'vitest';
import { changeLines } from './change-lines.ts';
import { flowLines } from './flow-lines.ts';

const flow: FlowDocument = {
  ...createFlow('refund', 'Refund'),
  start: 'ask',
  slots: { order_number: { type: 'text', label: 'Order number' } },
  states: {
    bye: { kind: 'end' },
    ask: {
      kind: 'ask',
      label: 'Order',
      prompt: 'Which {order_number}?',
      slot: 'order_number',
      next: 'look_up',
    },
    look_up: {
      kind: 'action',
      action: 'find',
      outcomes: { found: 'sum_up', not_found: 'forget' },
      failed: '',
    },
    forget: { kind: 'set', clear: ['order_number'], next: 'ask' },
    sum_up: { kind: 'confirm', slots: ['order_number'], yes: 'bye', no: 'ask' },
    island: { kind: 'say', messages: ['One', 'Two'] },
  },
  actions: { find: { kind: 'mock', label: 'Find the order' } },
};

describe('the flow as lines', () => {
  test('follows the conversation, what it never meets comes last', () => {
    expect(flowLines(flow).map(({ name }) => name)).toEqual([
      'ask',
      'look_up',
      'sum_up',
      'bye',
      'forget',
      'island',
    ]);
  });

  test('says of each state what it says, asks or does', () => {
    expect(flowLines(flow).map(({ label, text }) => `${label}: ${text}`)).toEqual([
      'Order: Which {order_number}?',
      'look up: Find the order',
      'sum up: Reads back {order_number}',
      'bye: ',
      'forget: Forgets {order_number}',
      'island: One / Two',
    ]);
  });
});

describe('differences as lines', () => {
  const line = (to: FlowDocument) =>
    changeLines(flow, to).map(({ change, part, label, texts }) => ({
      said: `${change} ${part} ${label}`,
      texts,
    }));

  test('none between equal documents', () => {
    expect(line(structuredClone(flow))).toEqual([]);
  });

  test('a changed text is told with what it was', () => {
    const ask = { ...flow.states.ask!, prompt: 'Your {order_number}?' } as FlowDocument['states'][string];
    expect(line({ ...flow, states: { ...flow.states, ask } })).toEqual([
      {
        said: 'changed State Order',
        texts: { before: 'Which {order_number}?', after: 'Your {order_number}?' },
      },
    ]);
  });

  test('what is gone keeps the label it had; settings are told in words', () => {
    const { look_up: _, ...states } = flow.states;
    expect(line({ ...flow, name: 'Refunds', slots: {}, states, settings: { retryLimit: 5 } })).toEqual([
      { said: 'removed State look up', texts: null },
      { said: 'removed Slot Order number', texts: null },
      { said: 'changed Setting tries before giving up', texts: null },
      { said: 'changed Flow name', texts: null },
    ]);
  });
});
