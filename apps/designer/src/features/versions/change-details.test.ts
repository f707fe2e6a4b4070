import { createFlow, type FlowDocument, type StateDocumentOf, type Weekday } from '@turnwise/flow';
import { describe, expect, test } from 'vitest';
import { changeDetails } from './change-details.ts';
import { changeLines } from './change-lines.ts';

const decide: StateDocumentOf<'decide'> = {
  kind: 'decide',
  label: 'Check the amount',
  branches: [
    { id: 'b1', when: { kind: 'slot', slot: 'amount', op: '>', value: 100 }, to: 'approve' },
    { id: 'b2', label: 'Unknown', when: { kind: 'slot', slot: 'amount', op: 'is empty' }, to: 'ask' },
  ],
  otherwise: 'pay',
};
const flow: FlowDocument = {
  ...createFlow('refund', 'Refund'),
  start: 'ask',
  slots: {
    amount: { type: 'number', label: 'Amount' },
    topic: { type: 'choice', choices: [{ value: 'billing' }] },
  },
  states: {
    ask: { kind: 'ask', label: 'Ask', prompt: 'How much?', slot: 'amount', next: 'check' },
    check: decide,
    approve: { kind: 'handoff', label: 'Manager', message: 'One moment' },
    pay: { kind: 'end', label: 'Paid', message: 'You get {amount}' },
  },
};

/** The details of every difference, one sentence each: "What: before -> after". */
const said = (to: FlowDocument, from = flow) =>
  changeLines(from, to).flatMap((line) =>
    changeDetails(line, from, to).map(({ what, before, after }) => `${what}: ${before} -> ${after}`),
  );
const withState = (name: string, state: FlowDocument['states'][string]): FlowDocument => ({
  ...flow,
  states: { ...flow.states, [name]: state },
});
const [first, second] = decide.branches!;

describe('a changed state', () => {
  test('tells its texts and switches as they were and are', () => {
    const ask = {
      kind: 'ask',
      label: 'Ask',
      prompt: 'How much, {amount}?',
      slot: 'amount',
      next: 'check',
    } as const;
    expect(
      said(withState('ask', { ...ask, skippable: true, reprompts: ['A number, please', 'So?'] })),
    ).toEqual([
      'What it asks: How much? -> How much, {amount}?',
      'Asking again:  -> A number, please / So?',
      'Can be skipped: no -> yes',
    ]);
  });

  test('tells where its ways out lead by the labels of states', () => {
    const branches = [{ ...first!, to: 'pay' }, second!];
    expect(said(withState('check', { ...decide, branches, otherwise: '' }))).toEqual([
      '“Amount is more than 100” leads to: Manager -> Paid',
      '“otherwise” leads to: Paid -> nowhere',
    ]);
  });

  test('tells a rule that differs, in words', () => {
    const when = { kind: 'slot', slot: 'amount', op: '>', value: 200 } as const;
    expect(
      said(withState('check', { ...decide, branches: [{ ...first!, label: 'Much', when }, second!] })),
    ).toEqual([
      '“Much”: called:  -> Much',
      '“Much”: when it is taken: Amount is more than 100 -> Amount is more than 200',
    ]);
  });

  test('tells rules apart that read the same in short', () => {
    const keyword = (match: 'word' | 'anywhere') =>
      withState('check', {
        ...decide,
        branches: [{ id: 'b1', label: 'No', when: { kind: 'keyword', words: ['no'], match }, to: 'pay' }],
      });
    expect(said(keyword('anywhere'), keyword('word'))).toEqual([
      '“No”: how words are matched: word -> anywhere',
    ]);
  });

  test('tells ways out that are new or gone, and another order', () => {
    const fresh = { id: 'b3', label: 'Always', when: { kind: 'any' as const }, to: 'pay' };
    expect(said(withState('check', { ...decide, branches: [second!, fresh] }))).toEqual([
      'New way out: “Always” leads to: null -> Paid',
      'Gone way out: “Amount is more than 100” led to: Manager -> null',
    ]);
    expect(said(withState('check', { ...decide, branches: [second!, first!] }))).toEqual([
      'Order in which the ways out are tried: Amount is more than 100, Unknown -> Unknown, Amount is more than 100',
    ]);
  });

  test('of another kind says so', () => {
    expect(said(withState('approve', { kind: 'say', label: 'Manager', messages: ['One moment'] }))).toContain(
      'Kind: handoff -> say',
    );
  });
});

test('what is new or gone is told in short', () => {
  const { pay: _, ...states } = flow.states;
  expect(said({ ...flow, states })).toEqual(['It says or does: You get {amount} -> null']);
  const { check: __, ...others } = flow.states;
  expect(said(flow, { ...flow, states: others })).toEqual([
    'It leads: null -> Amount is more than 100 to Manager; Unknown to Ask; otherwise to Paid',
  ]);
});

test('slots, settings and the flow itself are told field by field', () => {
  const to: FlowDocument = {
    ...flow,
    name: 'Refunds',
    start: 'check',
    slots: {
      topic: {
        type: 'choice',
        choices: [{ value: 'billing', label: 'Billing', synonyms: ['bill', 'invoice'] }],
      },
      amount: { type: 'number', label: 'Amount', required: false, rules: [{ kind: 'min', value: 1 }] },
    },
    settings: { retryLimit: 5, ai: { enabled: true } },
  };
  expect(said(to)).toEqual([
    'Choices: billing -> Billing (bill / invoice)',
    'Required: yes -> no',
    'Rules:  -> min 1',
    'Retry limit: 3 -> 5',
    'Switched on: no -> yes',
    'Name: Refund -> Refunds',
    'Start: Ask -> Check the amount',
    'Order of the slots: {amount}, {topic} -> {topic}, {amount}',
  ]);
});

test.each<[Weekday[], string]>([
  [['saturday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday'], 'Monday to Saturday'],
  [['monday', 'tuesday', 'thursday', 'friday', 'saturday', 'sunday'], 'all but Wednesday'],
  [['thursday', 'tuesday'], 'Tuesday, Thursday'],
])('days of the week are told in short: %j', (value, words) => {
  const on = (...days: Weekday[]): FlowDocument => ({
    ...flow,
    slots: { ...flow.slots, day: { type: 'date', rules: [{ kind: 'weekdays', value: days }] } },
  });
  expect(said(on(...value), on('monday'))).toEqual([
    `Rules: days of the week Monday -> days of the week ${words}`,
  ]);
});
