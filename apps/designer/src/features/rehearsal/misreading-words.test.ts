import { createFlow, type FlowDocument } from '@turnwise/flow';
import type { Misreading } from '@turnwise/testing';
import { describe, expect, test } from 'vitest';
import { misreadingInWords, quote, remarkInWords } from './misreading-words.ts';

const inner: FlowDocument = {
  ...createFlow('address', 'Address'),
  start: 'ask_street',
  slots: { street: { type: 'text', label: 'Street' } },
  states: { ask_street: { kind: 'ask', label: 'Which street?', slot: 'street', next: '' } },
};
const flow: FlowDocument = {
  ...createFlow('desk', 'Desk'),
  start: 'ask_amount',
  slots: {
    amount: { type: 'number', label: 'Amount' },
    sure: { type: 'boolean', label: 'Sure' },
    day: { type: 'date', label: 'Day' },
  },
  states: {
    ask_amount: { kind: 'ask', label: 'How much?', slot: 'amount', next: 'done' },
    left: { kind: 'end', label: 'Left as it is' },
    done: { kind: 'end', label: 'Done' },
  },
};
const found = (more: Partial<Misreading>): Misreading => ({
  line: 0,
  flow: 'desk',
  state: 'ask_amount',
  slot: 'amount',
  said: 'four or so',
  plain: '4',
  kind: 'notUnderstood',
  meant: 4,
  understood: null,
  meantState: null,
  reachedState: null,
  ...more,
});
const inWords = (more: Partial<Misreading>) => misreadingInWords(found(more), flow, { address: inner });

describe('what was taken otherwise, in a sentence', () => {
  test('nothing of it was understood', () => {
    expect(inWords({})).toBe('Said “four or so”, nothing was understood. “4” alone is.');
    expect(inWords({ slot: null })).toBe('Said “four or so”, nothing was understood. “4” alone is.');
  });

  test('it came to another value, in the words of its slot', () => {
    expect(inWords({ kind: 'otherValue', understood: 40 })).toBe(
      'Said “four or so”, “Amount” became “40”. “4” alone makes it “4”.',
    );
    expect(inWords({ kind: 'otherValue', slot: 'sure', understood: true, meant: false, plain: 'no' })).toBe(
      'Said “four or so”, “Sure” became “yes”. “no” alone makes it “no”.',
    );
    expect(
      inWords({ kind: 'otherValue', flow: 'address', slot: 'street', understood: 'so', meant: 'four' }),
    ).toBe('Said “four or so”, “Street” became “so”. “4” alone makes it “four”.');
  });

  test('days are said as the flow says them', () => {
    expect(inWords({ slot: 'day', said: 'on the first', plain: '2027-01-14', meant: '2027-01-14' })).toBe(
      'Said “on the first”, nothing was understood. “Thursday, January 14, 2027” alone is.',
    );
  });

  test('it led to another state', () => {
    expect(inWords({ kind: 'otherWay', slot: null, reachedState: 'left', meantState: 'done' })).toBe(
      'Said “four or so”, it went to “Left as it is”. “4” alone leads to “Done”.',
    );
  });

  test('it should have changed nothing', () => {
    const beside = { plain: '', said: 'Are you a robot?', meant: null };
    expect(inWords({ ...beside, kind: 'otherValue', understood: 1 })).toBe(
      'Said “Are you a robot?”, “Amount” became “1”. It should have stayed as it was.',
    );
    expect(inWords({ ...beside, meant: 4 })).toBe(
      'Said “Are you a robot?”, “Amount” was emptied. It should have stayed as it was.',
    );
    expect(inWords({ ...beside, kind: 'otherWay', reachedState: 'left', meantState: 'ask_amount' })).toBe(
      'Said “Are you a robot?”, it went to “Left as it is”. It should have stayed at “How much?”.',
    );
  });
});

test('beside the answer itself it is not said again', () => {
  expect(remarkInWords(found({}), flow, {})).toBe('Nothing was understood. “4” alone is.');
});

test('of what is long, as much as can be read at a glance', () => {
  expect(quote('well,\n\n  you see')).toBe('well, you see');
  expect(quote('x'.repeat(500))).toBe(`${'x'.repeat(159)}…`);
});
