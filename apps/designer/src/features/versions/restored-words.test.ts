import { createFlow, type FlowDocument, type RestoredWith } from '@turnwise/flow';
import { expect, test } from 'vitest';
import { restoredWords } from './restored-words.ts';

const flow: FlowDocument = {
  ...createFlow('refund', 'Refund'),
  slots: { order: { type: 'text', label: 'Order number' }, email: { type: 'email' } },
  states: { look: { kind: 'end', label: 'Look up' } },
  actions: { find_order: { kind: 'mock' } },
};
const nothing: RestoredWith = {
  slots: [],
  actions: [],
  intents: [],
  differingSlots: [],
  differingActions: [],
  loose: [],
  arrivals: [],
  heardBy: [],
  isReached: true,
  unknownIntents: [],
};

test('a state that needs nothing needs no words', () => {
  expect(restoredWords(flow, flow, nothing)).toEqual([]);
});

test('what came along, what leads to it, and what is left to do are said by their labels', () => {
  const loose = [{ port: 'no', label: 'no', to: 'gone', path: ['no'], optional: false }];
  expect(
    restoredWords(flow, flow, {
      ...nothing,
      slots: ['order', 'email'],
      actions: ['find_order'],
      arrivals: ['look'],
      loose,
      differingSlots: ['email'],
      unknownIntents: ['send_back'],
    }),
  ).toEqual([
    '“Order number”, “email” and “find order” came along.',
    '“Look up” leads to it again.',
    'What it led to is gone: connect “no”.',
    '“email” stays as it is today, which is not as it was then.',
    'Nothing says what “send back” means: add it under what is always listened for.',
  ]);
  expect(restoredWords(flow, flow, { ...nothing, isReached: false })).toEqual([
    'Nothing leads to it yet: connect it where it belongs.',
  ]);
});
