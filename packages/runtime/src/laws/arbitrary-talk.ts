import { createFlow, type FlowDocument, parseFlow, type StateDocument } from '@turnwise/flow';
import fc from 'fast-check';
import type { ConversationEvent, EffectResult } from '../model/event.ts';

const slotNames = ['code', 'count', 'size', 'day', 'agree', 'name', 'note', 'mail'] as const;

const slots: FlowDocument['slots'] = {
  code: { type: 'text', label: 'Code', rules: [{ kind: 'pattern', value: '^ORD-\\d{4,6}$' }], confirm: true },
  count: { type: 'integer', label: 'Count', rules: [{ kind: 'max', value: 12 }], default: 1 },
  size: {
    type: 'choice',
    label: 'Size',
    choices: [{ value: 'small' }, { value: 'large' }, { value: 'cancel' }],
    remember: true,
  },
  day: { type: 'date', label: 'Day', rules: [{ kind: 'after', value: 'today-1d' }] },
  agree: { type: 'boolean', label: 'Agree' },
  name: { type: 'name', label: 'Name', required: false, remember: true },
  note: { type: 'text', label: 'Note', required: false, extract: false },
  mail: { type: 'email', label: 'Mail', sensitive: true, required: false },
};

const stateCount = 7;
const stateName = fc.integer({ min: 0, max: stateCount - 1 }).map((index) => `s${index}`);
const target = fc.oneof({ weight: 12, arbitrary: stateName }, { weight: 1, arbitrary: fc.constant('') });
const slot = fc.constantFrom(...slotNames);
const someSlots = fc.uniqueArray(slot, { maxLength: 3 });
const expression = fc.oneof(
  slot.map((name) => `{${name}}`),
  slot.map((name) => `about {${name}}`),
  fc.constantFrom('{data.found}', 'large', '3', '{memory.size}'),
  fc.integer({ min: -5, max: 50 }),
);

const condition = fc.oneof(
  fc.constant({ kind: 'any' as const }),
  fc
    .constantFrom('yes' as const, 'no' as const, 'unsure' as const)
    .map((is) => ({ kind: 'affirmation' as const, is })),
  fc
    .constantFrom<string[]>(['small', 'not small'], ['help', 'later'], ['working'])
    .map((words) => ({ kind: 'keyword' as const, words })),
  fc.constantFrom('^\\d+$', '(a+)+$', '(?=x)').map((pattern) => ({ kind: 'regex' as const, pattern })),
  fc.record({
    kind: fc.constant('slot' as const),
    slot,
    op: fc.constantFrom('is filled' as const, 'is empty' as const, '>' as const, 'is' as const),
    value: fc.constantFrom(3, 'large', '{size}'),
  }),
  fc.record({
    kind: fc.constant('visits' as const),
    state: stateName,
    op: fc.constant('>' as const),
    value: fc.constant(1),
  }),
  fc.constant({ kind: 'ai' as const, question: 'Is it urgent?', target: 'yes' }),
  fc.constant({ kind: 'not' as const, condition: { kind: 'affirmation' as const, is: 'no' as const } }),
);
const branches = fc
  .array(fc.record({ when: condition, to: target, clear: someSlots }), { maxLength: 3 })
  .map((list) => list.map((branch, index) => ({ id: `b${index}`, ...branch })));

const retry = fc.record(
  {
    limit: fc.integer({ min: 1, max: 4 }),
    then: fc.constantFrom(
      'handoff' as const,
      'state' as const,
      'default' as const,
      'ai' as const,
      'cancel' as const,
    ),
    to: target,
  },
  { requiredKeys: [] },
);

const anyState: fc.Arbitrary<StateDocument> = fc.oneof(
  fc.record({
    kind: fc.constant('say' as const),
    messages: fc.constantFrom<string[]>(['Hi {name}.'], ['One.', 'Two.']),
    next: target,
  }),
  fc.record(
    {
      kind: fc.constant('ask' as const),
      prompt: fc.constantFrom('Well? What is it?', ''),
      slot: fc.oneof(slot, fc.constant('' as const)),
      branches,
      otherwise: target,
      next: target,
      retry,
      skippable: fc.boolean(),
    },
    { requiredKeys: ['kind', 'prompt'] },
  ),
  fc.record({ kind: fc.constant('form' as const), slots: someSlots, next: target, retry }),
  fc.record({
    kind: fc.constant('confirm' as const),
    slots: someSlots,
    yes: target,
    no: target,
    clearOnNo: someSlots,
    retry,
  }),
  fc.record({ kind: fc.constant('decide' as const), branches, otherwise: target, critical: fc.boolean() }),
  fc.record({
    kind: fc.constant('action' as const),
    action: fc.constantFrom('call', 'gone', '' as const),
    input: fc.dictionary(fc.constantFrom('a', 'b'), expression, { maxKeys: 2, noNullPrototype: true }),
    save: fc.constantFrom<Record<string, string>>(
      {},
      { 'data.found': 'found.0' },
      { count: 'count', size: 'size' },
    ),
    outcomes: fc.record({ ok: target, bad: target }),
    failed: target,
    requireConfirmed: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('reply' as const),
    fallback: fc.constant('Well.'),
    wait: fc.boolean(),
    branches,
    next: target,
  }),
  fc.record({
    kind: fc.constant('choose' as const),
    options: fc.array(fc.record({ label: fc.constant('One'), to: target }), { maxLength: 2 }),
    otherwise: target,
  }),
  fc.record({
    kind: fc.constant('set' as const),
    assign: fc.array(fc.record({ to: fc.oneof(slot, fc.constant('data.x.y')), value: expression }), {
      maxLength: 2,
    }),
    clear: someSlots,
    next: target,
  }),
  fc.record({
    kind: fc.constant('subflow' as const),
    flow: fc.constantFrom('law', 'inner', 'gone'),
    in: fc.constantFrom<Record<string, string>>({}, { code: '{code}' }),
    out: fc.constantFrom<Record<string, string>>({}, { note: '{note}' }),
    returned: fc.record({ completed: target, cancelled: target }),
  }),
  fc.constant({ kind: 'handoff' as const, message: 'A person.' }),
  fc.record({
    kind: fc.constant('end' as const),
    message: fc.constant('Done.'),
    outcome: fc.constantFrom('completed' as const, 'cancelled' as const),
  }),
);

/** Talks that begin at a question say more than ones that end at once. */
const someStates: fc.Arbitrary<StateDocument[]> = fc
  .tuple(
    anyState.filter(({ kind }) => kind === 'ask' || kind === 'form' || kind === 'confirm' || kind === 'say'),
    fc.array(anyState, { minLength: stateCount - 1, maxLength: stateCount - 1 }),
  )
  .map(([first, rest]) => [first, ...rest]);

function flowOf(id: string, states: readonly StateDocument[], hasAi: boolean): FlowDocument {
  const document = {
    ...createFlow(id, 'Law'),
    start: 's0',
    slots,
    states: Object.fromEntries(states.map((one, index) => [`s${index}`, one])),
    actions: { call: { kind: 'mock', outcomes: [{ name: 'ok' }, { name: 'bad' }] } },
    settings: { maxStepsPerTurn: 30, ai: { enabled: hasAi }, memory: { enabled: true } },
    listeners: [
      { id: 'q', kind: 'questions', questions: [{ question: 'When do you open?', answer: 'At nine.' }] },
      { id: 'silence', kind: 'silence', minutes: 5 },
    ],
  };
  const parsed = parseFlow(document);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value;
}

/** Any flow a draft may be, loose ends and circles included, and one it can run inside it. */
export const arbitraryFlow: fc.Arbitrary<{ flow: FlowDocument; inner: FlowDocument; hasAi: boolean }> = fc
  .record({
    states: someStates,
    inner: someStates,
    hasAi: fc.boolean(),
  })
  .map(({ states, inner, hasAi }) => ({
    flow: flowOf('law', states, hasAi),
    inner: flowOf('inner', inner, hasAi),
    hasAi,
  }));

const saying = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom(
      'yes',
      'no',
      'maybe',
      'yes, and make it large',
      'cancel',
      'back',
      'skip',
      'help',
      'start over',
      'repeat',
      'talk to a person',
      'same as last time',
      'ORD-12345',
      'ORD-1',
      'actually ORD-54321',
      '3',
      '99',
      'small',
      'large',
      'not small',
      'tomorrow',
      'actually make it Friday',
      "I'm Sarah Chen",
      'my email is sarah@example.com',
      'change my name',
      'when do you open?',
      'ORD-777123, and when do you open?',
      'hello',
      'only this part',
      'everything',
      '{code}',
      '<b>',
      '   ',
      '😀',
      'x'.repeat(4_001),
      'no, go on',
      'sure',
    ),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 60, unit: 'grapheme' }) },
);

/** What happens in a talk; `after` is how many minutes go by before it. */
export type Happening =
  | { readonly kind: 'says'; readonly text: string; readonly after: number }
  | { readonly kind: 'answers'; readonly result: EffectResult }
  | { readonly kind: 'waits' | 'returns'; readonly after: number; readonly text?: string }
  | {
      readonly kind: 'sets';
      readonly event: Pick<Extract<ConversationEvent, { kind: 'authorSet' }>, 'slots' | 'state'>;
    };

const minutes = fc.oneof(
  { weight: 10, arbitrary: fc.constant(0.2) },
  { weight: 1, arbitrary: fc.constantFrom(6, 45, 600) },
  { weight: 1, arbitrary: fc.constant(4_000) },
);

const result: fc.Arbitrary<EffectResult> = fc.oneof(
  fc.constantFrom('ok', 'bad', 'odd').map((outcome) => ({
    kind: 'outcome' as const,
    outcome,
    data: { count: 4, size: 'huge', found: ['a'] },
  })),
  fc.constant({ kind: 'failed' as const, reason: 'timeout' as const, message: 'slow' }),
  fc
    .constantFrom(
      { values: [{ slot: 'size', value: 'large', words: 'large' }] },
      { values: [{ slot: 'code', value: 'ORD-99999', words: 'yes' }] },
      { text: 'An answer.' },
      { option: 0 },
      { option: 9 },
      { answer: 'yes' },
      'nonsense',
    )
    .map((answer) => ({ kind: 'ai' as const, answer, usage: null })),
);

export const arbitraryHappenings: fc.Arbitrary<Happening[]> = fc.array(
  fc.oneof(
    {
      weight: 12,
      arbitrary: fc.record({ kind: fc.constant('says' as const), text: saying, after: minutes }),
    },
    { weight: 6, arbitrary: fc.record({ kind: fc.constant('answers' as const), result }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('waits' as const), after: minutes }) },
    {
      weight: 1,
      arbitrary: fc.record(
        { kind: fc.constant('returns' as const), after: minutes, text: saying },
        { requiredKeys: ['kind', 'after'] },
      ),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('sets' as const),
        event: fc.record(
          {
            slots: fc.constantFrom<Record<string, string | number | null>>(
              { count: 3 },
              { size: 'large', code: null },
              { day: 'never' },
            ),
            state: stateName,
          },
          { requiredKeys: [] },
        ),
      }),
    },
  ),
  { maxLength: 14 },
);
