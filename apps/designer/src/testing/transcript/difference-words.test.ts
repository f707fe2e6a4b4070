import { createFlow, type FlowDocument, type JsonValue } from '@turnwise/flow';
import type { Difference, DifferenceKind } from '@turnwise/testing';
import { describe, expect, test } from 'vitest';
import type { TracePlace } from '../../trace/trace-place.ts';
import { differenceInWords } from './difference-words.ts';

const flow: FlowDocument = {
  ...createFlow('refund', 'Refund'),
  slots: {
    amount: { type: 'number', label: 'Amount' },
    is_gift: { type: 'boolean', label: 'A gift' },
    order_number: { type: 'text' },
  },
  actions: { pay_back: { kind: 'mock', label: 'Pay it back', outcomes: [] } },
  states: { check: { kind: 'end', label: 'Check refund' }, ask_reason: { kind: 'end' } },
};
const inner: FlowDocument = {
  ...createFlow('address', 'Address'),
  slots: { street: { type: 'text', label: 'Street' } },
  states: { ask_street: { kind: 'end', label: 'Street?' } },
};
const place: TracePlace = { flow, library: { address: inner }, inside: [] };

type Told = ReturnType<typeof differenceInWords>;
const inWords = (
  kind: DifferenceKind,
  actual: JsonValue,
  expected: JsonValue,
  name: string | null = null,
): Told => differenceInWords({ kind, line: 0, name, expected, actual } satisfies Difference, place);

/** Every kind, so that the compiler asks for the words of a new one. */
const told: Record<DifferenceKind, [Told, Told]> = {
  state: [
    inWords('state', 'ask_reason', 'check'),
    {
      about: 'Where it leads',
      expected: '“Check refund”',
      now: '“Ask reason”',
      sentence: 'it goes to “Ask reason”, expected “Check refund”',
    },
  ],
  phase: [
    inWords('phase', 'collecting', 'completed'),
    {
      about: 'The conversation',
      expected: 'finished',
      now: 'under way',
      sentence: 'the conversation is under way, expected finished',
    },
  ],
  slot: [
    inWords('slot', 30, 49.9, 'amount'),
    { about: '“Amount”', expected: '49.9', now: '30', sentence: '“Amount” is 30, expected 49.9' },
  ],
  calls: [
    inWords('calls', [], ['pay_back']),
    {
      about: 'What it does',
      expected: '“Pay it back”',
      now: 'nothing',
      sentence: 'it does nothing, expected “Pay it back”',
    },
  ],
  exactly: [
    inWords('exactly', ['Hi.', 'Which order?'], ['Hello.', 'Which order?']),
    {
      about: 'What it says',
      expected: 'Hello.\nWhich order?',
      now: 'Hi.\nWhich order?',
      sentence: 'it says “Hi.\nWhich order?”, expected “Hello.\nWhich order?”',
    },
  ],
  says: [
    inWords('says', '', 'Which order?'),
    {
      about: 'What it says',
      expected: 'Which order?',
      now: 'nothing',
      sentence: 'it does not say “Which order?”',
    },
  ],
  never: [
    inWords('never', 'I am sorry.', 'sorry'),
    {
      about: 'What it says',
      expected: 'anything but “sorry”',
      now: 'I am sorry.',
      sentence: 'it says “sorry”, which it should not',
    },
  ],
  quickReplies: [
    inWords('quickReplies', null, ['Yes', 'No']),
    {
      about: 'Quick replies',
      expected: '“Yes”, “No”',
      now: 'nothing',
      sentence: 'it offers nothing, expected “Yes”, “No”',
    },
  ],
  confirmed: [
    inWords('confirmed', ['amount'], ['amount', 'is_gift']),
    {
      about: 'Confirmed',
      expected: '“Amount”, “A gift”',
      now: '“Amount”',
      sentence: 'confirmed is “Amount”, expected “Amount”, “A gift”',
    },
  ],
  attempts: [
    inWords('attempts', 2, 1, 'amount'),
    {
      about: 'Tries for “Amount”',
      expected: '1',
      now: '2',
      sentence: '“Amount” has had 2 tries, expected 1',
    },
  ],
  data: [
    inWords('data', { order: { total_price: 40, is_paid: false } }, { order: { total_price: 50 } }),
    {
      about: 'What actions found out',
      expected: 'order: total price: 50',
      now: 'order: total price: 40; is paid: no',
      sentence: 'an action found out something else than expected',
    },
  ],
  asks: [
    inWords('asks', ['notifyHandoff'], []),
    {
      about: 'What it asks for elsewhere',
      expected: 'nothing',
      now: 'a person',
      sentence: 'it asks for a person, expected nothing',
    },
  ],
  errors: [
    inWords('errors', ['too_many_steps'], []),
    {
      about: 'What goes wrong',
      expected: 'nothing',
      now: 'too many steps',
      sentence: 'what goes wrong is too many steps, expected nothing',
    },
  ],
  fresh: [
    inWords('fresh', null, 'again'),
    {
      about: 'A new conversation',
      expected: 'a new conversation begins with “again”',
      now: 'no new conversation begins',
      sentence: 'no new conversation begins, expected: a new conversation begins with “again”',
    },
  ],
  takesBack: [
    inWords('takesBack', true, false),
    {
      about: 'Takes back what is over',
      expected: 'no',
      now: 'yes',
      sentence: 'what is over is taken back, which was not expected',
    },
  ],
  rules: [
    inWords('rules', ['correction'], 'off_topic'),
    {
      about: 'How it is taken',
      expected: '“off topic”',
      now: '“correction”',
      sentence: 'it is not taken as “off topic”',
    },
  ],
  unrecorded: [
    inWords('unrecorded', 'understand: hello', null),
    {
      about: 'Asked of the AI',
      expected: 'an answer',
      now: 'understand: hello',
      sentence: 'the AI is asked what nobody wrote an answer for',
    },
  ],
  replay: [
    inWords('replay', null, null),
    {
      about: 'Turnwise itself',
      expected: 'the same as before',
      now: 'something else. This is a fault of Turnwise: please report it.',
      sentence: 'the same talk does not come to the same twice',
    },
  ],
};

describe('a difference in words', () => {
  test.each(Object.entries(told))('%s', (_kind, [words, expected]) => expect(words).toEqual(expected));

  test('tells of a state or slot that is no longer there', () => {
    expect(inWords('state', 'ask_reason', 'manager_approval').expected).toBe(
      '“Manager approval” (no longer in this flow)',
    );
    expect(inWords('slot', 'x', null, 'old_name')).toMatchObject({
      about: '“Old name” (no longer in this flow)',
      expected: 'nothing',
      now: 'x',
    });
  });

  test('tells of a talk that goes nowhere', () => {
    expect(inWords('state', null, 'check').sentence).toBe('it goes nowhere, expected “Check refund”');
  });

  test('finds the names of the flows it runs, and the other way round', () => {
    expect(inWords('state', 'ask_street', 'check').now).toBe('“Street?”');
    const within = { ...place, inside: ['address'] };
    const difference: Difference = { kind: 'slot', line: 0, name: 'amount', expected: true, actual: 'Bern' };
    expect(differenceInWords(difference, within)).toMatchObject({ about: '“Amount”', now: 'Bern' });
  });

  test('writes values as the replies do, and calls with what they are made with', () => {
    expect(inWords('slot', true, false, 'is_gift')).toMatchObject({ expected: 'no', now: 'yes' });
    const call = { action: 'pay_back', input: { order_number: 'ORD-1', amount: null } };
    expect(inWords('calls', ['pay_back', 'send_mail'], [call])).toMatchObject({
      expected: '“Pay it back” with order number: ORD-1; amount: nothing',
      now: '“Pay it back”, “Send mail”',
    });
  });
});
