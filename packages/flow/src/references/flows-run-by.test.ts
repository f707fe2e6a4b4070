import { expect, test } from 'vitest';
import { createFlow } from '../schema/create-flow.ts';
import { flowsRunBy } from './flows-run-by.ts';

test('a document runs each flow in one version: the one its first state wants', () => {
  const flow = {
    ...createFlow('order', 'Order'),
    states: {
      pick: { kind: 'subflow', flow: '' },
      pay: { kind: 'subflow', flow: 'payment' },
      refund: { kind: 'subflow', flow: 'returns', version: 2 },
      refund_again: { kind: 'subflow', flow: 'returns', version: 3 },
      end: { kind: 'end' },
    },
  } as const;
  expect([...flowsRunBy(flow)]).toEqual([
    ['payment', 'published'],
    ['returns', 2],
  ]);
});
