import { expect, test } from 'vitest';
import { diffFlows } from './diff-flows.ts';
import { createFlow } from './schema/create-flow.ts';
import type { FlowDocument } from './schema/flow.ts';

const before: FlowDocument = {
  ...createFlow('refund', 'Refund'),
  start: 'ask',
  slots: { order_number: { type: 'text' }, reason: { type: 'text' } },
  states: { ask: { kind: 'say', messages: ['Hello'] }, bye: { kind: 'end' } },
};
const none = { added: [], removed: [], changed: [] };

test('a document does not differ from itself, nor by places, frames and notes', () => {
  const moved = {
    ...before,
    layout: { ask: { x: 9, y: 9 } },
    notes: [{ id: 'n', x: 0, y: 0, text: 'Mind' }],
    frames: [{ id: 'f', title: 'Hello', x: 0, y: 0, width: 400, height: 300 }],
  };
  const diff = diffFlows(before, moved);
  expect(Object.values(diff)).toEqual([none, none, none, none, none, none]);
});

test('names what was added, removed and changed', () => {
  const after: FlowDocument = {
    ...before,
    name: 'Refunds',
    states: { ask: { kind: 'say', messages: ['Hi'] }, more: { kind: 'end', message: 'More' } },
    settings: { retryLimit: 5 },
  };
  const diff = diffFlows(before, after);
  expect(diff.states).toEqual({ added: ['more'], removed: ['bye'], changed: ['ask'] });
  expect(diff.settings).toEqual({ ...none, added: ['retryLimit'] });
  expect(diff.flow).toEqual({ ...none, changed: ['name'] });
});

test('another slot does not change the order of the others; another order does', () => {
  const more = { ...before, slots: { phone: { type: 'phone' as const }, ...before.slots } };
  expect(diffFlows(before, more)).toMatchObject({ slots: { ...none, added: ['phone'] }, flow: none });
  const turned = {
    ...before,
    slots: { reason: before.slots.reason!, order_number: before.slots.order_number! },
  };
  expect(diffFlows(before, turned)).toMatchObject({ slots: none, flow: { ...none, changed: ['slotOrder'] } });
});
