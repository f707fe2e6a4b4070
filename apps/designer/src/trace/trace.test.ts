import { readFileSync } from 'node:fs';
import { conditionToWords, type FlowDocument, parseFlowText } from '@turnwise/flow';
import {
  type Conversation,
  createConversation,
  createProgram,
  play,
  type TraceEntry,
} from '@turnwise/runtime';
import { describe, expect, test } from 'vitest';
import type { TracePlace } from './trace-place.ts';
import { traceSentences } from './trace-sentences.ts';
import { turnSummary } from './turn-summary.ts';

const template = new URL('../../../../packages/templates/flows/refund/flow.json', import.meta.url);
const parsed = parseFlowText(readFileSync(template, 'utf8'));
if (!parsed.ok) throw new Error(parsed.error.message);
const refund = parsed.value;
const at = '2026-11-20T12:00:00.000Z';

/** The trace of the last of these messages, said to the flow one after the other. */
function traceOf(flow: FlowDocument, ...texts: string[]): readonly TraceEntry[] {
  const program = createProgram(flow);
  let conversation: Conversation = createConversation(program, { id: 'c', flowVersion: 'draft', at });
  let trace: readonly TraceEntry[] = [];
  const events = [
    { kind: 'started' as const, at },
    ...texts.map((text) => ({ kind: 'userMessage' as const, at, text })),
  ];
  for (const event of events) ({ conversation, trace } = play(program, conversation, event));
  return trace;
}

const place = (flow: FlowDocument, inside: readonly string[] = []): TracePlace => ({
  flow,
  library: {},
  inside,
});
const sentencesIn = (flow: FlowDocument, trace: readonly TraceEntry[], inside?: readonly string[]) =>
  traceSentences(place(flow, inside), trace).map(({ text, state }) =>
    state ? `${text} ${state.label}` : text,
  );
const why = (...texts: string[]) => sentencesIn(refund, traceOf(refund, ...texts));
const summary = (...texts: string[]) =>
  turnSummary(place(refund), traceOf(refund, ...texts)).map(({ words, about }) => `${words} ${about}`.trim());

describe('why, in sentences', () => {
  test('from what was read to where the flow went, in the author’s words', () => {
    expect(why('ORD-12345')).toEqual([
      'Understood: Order number is ORD-12345.',
      'Order number is now ORD-12345.',
      'Goes on to Look up order',
      'Calls “Find the order in the shop”.',
      '“Find the order in the shop” answers: found.',
      'Item is now Desk lamp, from the action.',
      'Amount is now €49.90, from the action.',
      '“found”: goes on to Right order?',
    ]);
  });

  test('a question that is passed says that its answer is known', () => {
    const flow: FlowDocument = {
      ...refund,
      start: 'first',
      slots: { name: { type: 'name', label: 'Name' }, day: { type: 'date', label: 'Day', required: false } },
      states: {
        first: { kind: 'ask', label: 'First', prompt: 'Your name?', slot: 'name', next: 'second' },
        second: { kind: 'ask', label: 'Second', prompt: 'Your name?', slot: 'name', next: 'third' },
        third: {
          kind: 'ask',
          label: 'Third',
          prompt: 'Which day?',
          slot: 'day',
          skippable: true,
          next: 'fourth',
        },
        fourth: { kind: 'form', label: 'Fourth', slots: ['name', 'day'], next: 'bye' },
        bye: { kind: 'end', message: 'Bye.' },
      },
      actions: {},
      listeners: [],
      layout: {},
    };
    const sentences = sentencesIn(flow, traceOf(flow, 'Sarah Chen'));
    expect(sentences.slice(-3)).toEqual([
      'Goes on to Second',
      'Name is known already, so it is not asked.',
      'Goes on to Third',
    ]);
    expect(sentencesIn(flow, traceOf(flow, 'Sarah Chen', 'skip'))).toContain(
      'Name, Day are known already or were left out, so they are not asked.',
    );
  });

  test('a wrong answer is a try, and says of how many', () => {
    expect(why('hmm 12')).toContain('That was try 1 of 3 for Order number.');
  });

  test('choices and corrections are told by their labels', () => {
    const sentences = why('ORD-12345', 'yes', 'defective', 'actually it was the wrong item');
    expect(sentences).toContain('Reason changes from Defective to Wrong item.');
    expect(sentences).toContain('It corrects something said before: Reason.');
  });

  test('conditions say what they saw', () => {
    const sentences = why('ORD-12345', 'yes', 'defective', 'no', 'the reason');
    expect(sentences).toContain('What to change?: “says order, order number, number, item” does not hold.');
    expect(sentences).toContain('What to change?: “says reason” holds. It saw “reason”.');
  });

  test('a branch with a pattern in it is told by its label, one without a label by its pattern', () => {
    const pattern = { kind: 'regex', pattern: 'a+b', flags: 'i' } as const;
    const told = (label: string) => {
      const branch = { id: 'one', label, when: { kind: 'not', condition: pattern } as const, to: 'done' };
      const flow: FlowDocument = { ...refund, states: { ask: { kind: 'ask', branches: [branch] } } };
      const words = conditionToWords(branch.when);
      return sentencesIn(flow, [
        { kind: 'condition', state: 'ask', branch: label || 'one', words, held: true, saw: null },
      ]);
    };
    expect(told('no order')).toEqual(['Ask: “no order” holds.']);
    expect(told('').join()).toContain('a+b');
  });

  test('the end is said', () => {
    expect(why('ORD-99999').at(-1)).toBe('The conversation is complete.');
  });

  test('nothing in the trace is shown by its inner name', () => {
    const all = ['ORD-12345', 'what time do you close?', 'back', 'cancel', 'no', 'maybe', 'yes', 'help'];
    for (let count = 1; count <= all.length; count++) {
      for (const sentence of why(...all.slice(0, count))) expect(sentence).not.toMatch(/[a-z]_[a-z]/);
    }
  });

  test('a state the author has not labelled, or that is gone, is told by its name', () => {
    const { ask_order: _, ...states } = refund.states;
    const bare: FlowDocument = { ...refund, states };
    expect(
      sentencesIn(bare, [{ kind: 'moved', from: null, port: 'start', to: 'ask_order', reason: '' }]),
    ).toEqual(['Starts at Ask order']);
  });

  test('a sensitive value that comes masked stays masked', () => {
    const slot = { ...refund.slots.email, type: 'email' as const, sensitive: true };
    const secret: FlowDocument = { ...refund, slots: { ...refund.slots, email: slot } };
    const sentences = sentencesIn(secret, traceOf(secret, 'my email is sarah@example.com'));
    expect(sentences.join(' ')).not.toContain('sarah@');
    expect(sentences.join(' ')).toContain('s***@example.com');
  });
});

describe('inside a sub-flow', () => {
  const trace: TraceEntry[] = [
    { kind: 'flow', change: 'entered', flow: 'pay', outcome: null },
    { kind: 'moved', from: null, port: 'start', to: 'done', reason: '' },
    { kind: 'flow', change: 'returned', flow: 'pay', outcome: 'completed' },
    { kind: 'moved', from: 'ask_order', port: 'returned:completed', to: 'done', reason: '' },
  ];

  test('names belong to the flow they stand in', () => {
    const sentences = traceSentences(place(refund), trace);
    expect(sentences.map(({ text, state }) => `${text} ${state?.label ?? ''}`.trim())).toEqual([
      'Goes into the flow “pay”.',
      'Starts at Done',
      'Comes back from the flow “pay”: completed.',
      'Goes on to Refund submitted',
    ]);
    expect(sentences.map(({ state }) => state?.isOnCanvas)).toEqual([undefined, false, undefined, true]);
  });
});

describe('a turn in half a line', () => {
  test.each([
    [['ORD-12345'], ['filled order number']],
    [['what time do you close? it is ORD-12345 btw'], ['answered a question', 'filled order number']],
    [['who is the president?'], ['answered something else']],
    [['12345'], ['try 1 of 3']],
    [['ORD-12345', 'yes'], ['took it as a yes']],
    [
      ['ORD-12345', 'maybe'],
      ['asked back', 'try 1 of 3'],
    ],
    [['cancel'], ['took it as a wish to stop']],
    [['help'], ['explained how it works']],
    [['ORD-12345', 'yes', 'defective', 'actually it was the wrong item'], ['changed reason']],
  ])('%j', (texts, parts) => {
    expect(summary(...texts)).toEqual(parts);
  });
});
