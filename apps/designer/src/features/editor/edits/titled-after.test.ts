import { applyOperations, createFlow, type FlowDocument } from '@turnwise/flow';
import { expect, test } from 'vitest';
import { titledAfter } from './rename-state.ts';

const flow: FlowDocument = {
  ...createFlow('test', 'Test'),
  start: 'ask',
  states: {
    ask: { kind: 'ask', next: 'ask_2' },
    ask_2: { kind: 'ask', next: '' },
    named: { kind: 'ask', label: 'Your order', next: '' },
    order_number: { kind: 'ask', next: '' },
    which_day: { kind: 'ask', next: '' },
  },
};

function titled(name: string, part: string, before?: string) {
  const edited = applyOperations(flow, titledAfter(flow, name, part, before));
  if (!edited.ok) throw new Error(edited.error.message);
  return edited.value;
}

test('a state nobody has named is called as what it asks for, with a name that is free', () => {
  const { states, start } = titled('ask', 'Order number');
  expect(states.order_number_2).toEqual({ kind: 'ask', label: 'Order number', next: 'ask_2' });
  expect(start).toBe('order_number_2');
});

test('one that was named keeps its title', () => {
  expect(titled('named', 'Day')).toEqual(flow);
  expect(titled('which_day', 'Day')).toEqual(flow);
  expect(titled('named', 'Day', 'Order number')).toEqual(flow);
});

test('a title that is the part before goes along with it; the name in the document stays', () => {
  expect(titled('named', 'Day', 'Your order').states.named).toEqual({ kind: 'ask', label: 'Day', next: '' });
});

test('nothing chosen titles nothing', () => {
  expect(titled('ask', '')).toEqual(flow);
});
