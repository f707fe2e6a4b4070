import { createFlow, type FlowDocument, parseFlow, type StateDocument } from '@turnwise/flow';
import fc from 'fast-check';

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
  day: {
    type: 'date',
    label: 'Day',
    rules: [
      { kind: 'after', value: 'today-1d' },
      { kind: 'weekdays', value: ['monday', 'tuesday', 'thursday', 'friday', 'saturday'] },
    ],
  },
  agree: { type: 'boolean', label: 'Agree' },
  name: { type: 'name', label: 'Name', required: false, remember: true },
  note: { type: 'text', label: 'Note', required: false, extract: false },
  mail: { type: 'email', label: 'Mail', sensitive: true, required: false },
};

const stateCount = 7;
export const stateName = fc.integer({ min: 0, max: stateCount - 1 }).map((index) => `s${index}`);
/** An arrow that may not be drawn yet: legal in a draft. */
const looseTarget = fc.oneof({ weight: 12, arbitrary: stateName }, { weight: 1, arbitrary: fc.constant('') });
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
const branchesTo = (target: fc.Arbitrary<string>) =>
  fc
    .array(fc.record({ when: condition, to: target, clear: someSlots }), { maxLength: 3 })
    .map((list) => list.map((branch, index) => ({ id: `b${index}`, ...branch })));

const retryTo = (target: fc.Arbitrary<string>) =>
  fc.record(
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

function anyState(target: fc.Arbitrary<string>): fc.Arbitrary<StateDocument> {
  const branches = branchesTo(target);
  const retry = retryTo(target);
  return fc.oneof(
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
      { requiredKeys: ['kind', 'prompt', 'next'] },
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
      action: fc.constantFrom('call', 'call', 'call', 'gone', '' as const),
      input: fc.dictionary(fc.constantFrom('a', 'b'), expression, {
        minKeys: 1,
        maxKeys: 2,
        noNullPrototype: true,
      }),
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
}

/** Talks that begin at a question say more than ones that end at once. */
const statesWith = (target: fc.Arbitrary<string>): fc.Arbitrary<StateDocument[]> =>
  fc
    .tuple(
      anyState(target).filter(
        ({ kind }) => kind === 'ask' || kind === 'form' || kind === 'confirm' || kind === 'say',
      ),
      fc.array(anyState(target), { minLength: stateCount - 1, maxLength: stateCount - 1 }),
    )
    .map(([first, rest]) => [first, ...rest]);

/** Begins as most flows do: a question, and an action with its answer that wants it confirmed. */
const withAction: fc.Arbitrary<StateDocument[]> = fc
  .tuple(fc.constantFrom('size', 'name', 'count', 'day', 'mail'), statesWith(stateName))
  .map(([name, [, , ...rest]]) => [
    { kind: 'ask', prompt: 'What is it?', slot: name, next: 's1' },
    {
      kind: 'action',
      action: 'call',
      input: { a: `{${name}}` },
      requireConfirmed: true,
      outcomes: { ok: 's2', bad: 's3' },
      failed: 's4',
    },
    ...rest,
  ]);

/** Most are drawn to the end, so that talks get far; the others are drafts. */
const someStates = fc.oneof(statesWith(stateName), statesWith(looseTarget), withAction);

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
