import { actionSchema } from '@turnwise/flow';
import { expect, test } from 'vitest';
import { judgeOutcome } from './judge-outcome.ts';

const action = actionSchema.parse({
  kind: 'http',
  outcomes: [
    { name: 'gone', when: { kind: 'data', path: 'status', op: 'is', value: 404 } },
    { name: 'large', when: { kind: 'data', path: 'body.order.amount', op: '>', value: 100 } },
    { name: 'found' },
    { name: 'refunded' },
  ],
});

test.each([
  ['the first condition that holds', { status: 404, body: null }, 'gone'],
  ['a value deep in the answer', { status: 200, body: { order: { amount: 250 } } }, 'large'],
  ['a value that does not satisfy it', { status: 200, body: { order: { amount: 99 } } }, 'found'],
  ['a name the service gives', { status: 200, body: { outcome: 'refunded' } }, 'refunded'],
  ['a name that only a condition may give', { status: 200, body: { outcome: 'gone' } }, 'found'],
  ['a plain success', { status: 204, body: null }, 'found'],
  ['an error nobody named', { status: 500, body: 'oops' }, null],
])('%s', (_, response, outcome) => {
  expect(judgeOutcome(action, response)).toBe(outcome);
});

test('an action with conditions alone may have no outcome for an answer', () => {
  const strict = actionSchema.parse({
    kind: 'http',
    outcomes: [{ name: 'ok', when: { kind: 'data', path: 'status', op: 'is', value: 201 } }],
  });
  expect(judgeOutcome(strict, { status: 200, body: null })).toBeNull();
});
