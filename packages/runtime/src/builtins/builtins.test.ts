import { actionSchema } from '@turnwise/flow';
import { describe, expect, test } from 'vitest';
import { builtins, resolveBuiltin } from './builtins.ts';
import { sampleResult } from './sample-result.ts';

describe('sample data', () => {
  test.each([
    ['orders.lookup', { order_number: 'ORD-12345' }, 'found'],
    ['orders.lookup', { order_number: ' ord-777123 ' }, 'found'],
    ['orders.lookup', { order_number: 'ORD-99999' }, 'already_refunded'],
    ['orders.lookup', { order_number: 'ORD-00000' }, 'not_found'],
    ['orders.lookup', {}, 'not_found'],
    ['orders.refund', { order_number: 'ORD-12345', reason: 'defective' }, 'submitted'],
    ['calendar.availability', { date: '2026-11-27', time: '15:00' }, 'free'],
    ['calendar.book', { date: '2026-11-27', time: '12:30' }, 'taken'],
    ['calendar.book', { date: '2026-11-27', time: '10:00' }, 'booked'],
    ['tickets.create', { subject: 'Broken' }, 'created'],
    ['crm.saveLead', { email: 'customer@example.com' }, 'already_customer'],
    ['accounts.create', { email: 'taken@example.com' }, 'exists'],
  ])('%s with %j: %s', (name, input, outcome) => {
    expect(resolveBuiltin(name, input)).toMatchObject({ kind: 'outcome', outcome });
    expect(resolveBuiltin(name, input)).toEqual(resolveBuiltin(name, input));
  });

  test('answers only with outcomes it names', () => {
    for (const builtin of Object.values(builtins)) {
      const answer = builtin.answer({});
      expect(answer.kind === 'outcome' && builtin.outcomes.map(({ name }) => name)).toContain(
        answer.kind === 'outcome' ? answer.outcome : '',
      );
    }
  });

  test('is not there under any other name', () => {
    expect(resolveBuiltin('constructor', {})).toMatchObject({ kind: 'failed', reason: 'unavailable' });
  });

  test('an action without it answers from its samples, else with its first outcome', () => {
    const action = actionSchema.parse({
      kind: 'mock',
      outcomes: [{ name: 'ok' }, { name: 'bad' }],
      samples: [{ outcome: 'bad', when: { size: 'large' }, data: { why: 'sold out' } }],
    });
    expect(sampleResult(action, { size: 'large' })).toEqual({
      kind: 'outcome',
      outcome: 'bad',
      data: { why: 'sold out' },
    });
    expect(sampleResult(action, { size: 'small' })).toEqual({ kind: 'outcome', outcome: 'ok', data: {} });
    expect(sampleResult(actionSchema.parse({ kind: 'http' }), {})).toMatchObject({ kind: 'failed' });
  });
});
