import { createFlow } from '@turnwise/flow';
import { expect, test } from 'vitest';
import { conversationOrder } from './conversation-order.ts';

test('follows the conversation, then lists what nothing leads to', () => {
  const flow = {
    ...createFlow('test', 'Test'),
    start: 'ask',
    states: {
      alone: { kind: 'end' as const },
      no: { kind: 'end' as const },
      ask: { kind: 'confirm' as const, yes: 'yes', no: 'no' },
      yes: { kind: 'say' as const, messages: [], next: 'ask' },
    },
  };
  expect(conversationOrder(flow)).toEqual(['ask', 'yes', 'no', 'alone']);
});

test('a flow ten thousand states long is no trouble', () => {
  const flow = createFlow('test', 'Test');
  for (let i = 0; i < 10_000; i++) flow.states[`s${i}`] = { kind: 'say', messages: [], next: `s${i + 1}` };
  flow.start = 's0';
  expect(conversationOrder(flow)).toHaveLength(10_000);
});
