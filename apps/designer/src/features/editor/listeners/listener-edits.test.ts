import { createFlow, type FlowDocument } from '@turnwise/flow';
import { expect, test } from 'vitest';
import { keepListener, listenerOf } from './listener-edits.ts';

const flow: FlowDocument = {
  ...createFlow('test', 'Test'),
  listeners: [{ id: 'cancel', kind: 'cancel', enabled: false }],
};

test('a built-in listener is kept only as far as it differs', () => {
  const help = listenerOf(flow, 'help');
  expect(keepListener(flow, { ...help, enabled: false })).toEqual([
    { type: 'setListener', listener: { id: 'help', kind: 'help', enabled: false } },
  ]);
  expect(keepListener(flow, { ...help, answer: 'Say “order”.', return: true, to: '' })).toEqual([
    { type: 'setListener', listener: { id: 'help', kind: 'help', answer: 'Say “order”.' } },
  ]);
});

test('one switched on again leaves the flow', () => {
  expect(keepListener(flow, { ...listenerOf(flow, 'cancel'), enabled: true })).toEqual([
    { type: 'removeListener', id: 'cancel' },
  ]);
  expect(keepListener(flow, listenerOf(flow, 'help'))).toEqual([]);
});
