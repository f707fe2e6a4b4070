import { createFlow, type FlowDocument, type StateDocument } from '@turnwise/flow';
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
      'Look up: Find the order',
      'Sum up: Reads back {order_number}',
      'Bye: ',
      'Forget: Forgets {order_number}',
      'Island: One / Two',
    ]);
  });
});

describe('differences as lines', () => {
  const said = (to: FlowDocument) =>
    changeLines(flow, to).map((line) => `${line.change} ${line.in} ${line.label}`);

  test('none between equal documents, nor for places', () => {
    expect(said(structuredClone(flow))).toEqual([]);
    expect(said({ ...flow, layout: { ask: { x: 9, y: 9 } } })).toEqual([]);
  });

  test('states come as a conversation meets them, those that are gone last', () => {
    const { look_up: _, ...states } = flow.states;
    const to: FlowDocument = {
      ...flow,
      states: {
        ...states,
        bye: { kind: 'end', message: 'Bye' },
        hello: { kind: 'say', label: 'Hello', messages: ['Hi'], next: 'ask' },
        ask: { ...states.ask!, next: 'bye' } as StateDocument,
      },
      start: 'hello',
    };
    expect(said(to)).toEqual([
      'added states Hello',
      'changed states Order',
      'changed states Bye',
      'removed states Look up',
      'changed flow first state',
    ]);
  });

  test('what is gone keeps the label it had; settings are told in words', () => {
    expect(said({ ...flow, name: 'Refunds', slots: {}, settings: { retryLimit: 5 } })).toEqual([
      'removed slots Order number',
      'changed settings tries before giving up',
      'changed flow name',
    ]);
  });
});
