import type { ConditionDocument, FlowDocument, SlotDocument } from '@turnwise/flow';
import { type Example, flowOf, ground } from './example.ts';

const { bye } = ground;

const slots: FlowDocument['slots'] = {
  amount: {
    type: 'integer',
    label: 'Amount',
    rules: [
      { kind: 'min', value: 1 },
      { kind: 'max', value: 5 },
    ],
  },
  price: { type: 'number', label: 'Price', rules: [{ kind: 'min', value: 10 }] },
  day: { type: 'date', label: 'Day' },
  time: { type: 'time', label: 'Time' },
  sure: { type: 'boolean', label: 'Sure' },
};

/** A flow that asks for everything, then decides by the condition. */
const deciding = (when: ConditionDocument, label = ''): FlowDocument =>
  flowOf({
    slots,
    states: {
      form: { kind: 'form', slots: Object.keys(slots), next: 'check' },
      check: {
        kind: 'decide',
        label: 'Check',
        branches: [{ id: 'a', ...(label ? { label } : {}), when, to: 'bye' }],
        otherwise: 'bye',
      },
      bye,
    },
  });

type Comparison = Extract<ConditionDocument, { kind: 'slot' }>;
const compares = (slot: string, op: Comparison['op'], value: Comparison['value']): Comparison => ({
  kind: 'slot',
  slot,
  op,
  ...(value === undefined ? {} : { value }),
});

const never = (
  when: ConditionDocument,
  why: string,
  fine: readonly ConditionDocument[],
  fix?: string,
): Example => ({
  kind: 'impossible_branch',
  severity: 'warning',
  flow: deciding(when),
  message: `In “Check”, branch 1 is never taken: ${why}.`,
  place: { in: 'state', name: 'check', port: 'branch:a' },
  ...(fix ? { fix } : {}),
  fine: fine.map((condition) => deciding(condition)),
});

const setting = (slot: SlotDocument, value: string | number | boolean): FlowDocument =>
  flowOf({
    slots: { x: { label: 'X', ...slot } },
    states: { note: { kind: 'set', label: 'Note', assign: [{ to: 'x', value }], next: 'bye' }, bye },
  });

const withDefault = (slot: SlotDocument): FlowDocument =>
  flowOf({
    slots: { x: { label: 'X', ...slot } },
    states: { ask: { kind: 'ask', prompt: 'X?', slot: 'x', next: 'bye', retry: { then: 'default' } }, bye },
  });

const atMost5: SlotDocument = { type: 'integer', rules: [{ kind: 'max', value: 5 }] };

export const values: readonly Example[] = [
  never(
    compares('amount', 'between', [5, 2]),
    'nothing is between 5 and 2',
    [
      compares('amount', 'between', [2, 5]),
      compares('amount', 'between', [5, 5]),
      compares('amount', 'between', ['{price}', 2]),
      { kind: 'not', condition: compares('amount', 'between', [5, 2]) },
      { kind: 'any_of', conditions: [compares('amount', 'between', [5, 2]), compares('amount', '>', 2)] },
    ],
    'Put the two in order',
  ),
  never(
    { kind: 'all', conditions: [{ kind: 'any' }, compares('day', 'between', ['2026-12-31', '2026-01-01'])] },
    'nothing is between 2026-12-31 and 2026-01-01',
    [
      compares('day', 'between', ['2026-01-01', '2026-12-31']),
      // Which of the two is earlier depends on the day.
      compares('day', 'between', ['2026-12-31', 'today']),
    ],
    'Put the two in order',
  ),
  never(
    { kind: 'data', path: 'total', op: 'between', value: [9, 1] },
    'nothing is between 9 and 1',
    [{ kind: 'data', path: 'total', op: 'between', value: [1, 9] }],
    'Put the two in order',
  ),
  // In order it would still be beyond what the slot can be.
  never(compares('amount', 'between', [20, 10]), 'nothing is between 20 and 10', []),
  never(compares('amount', '>', 10), '“Amount” is from 1 to 5', [
    compares('amount', '>', 4),
    compares('amount', 'is not', 10),
    compares('price', '>', 10),
    compares('amount', '>', '{price}'),
  ]),
  never(compares('price', '<', 10), '“Price” is at least 10', [compares('price', '<=', 10)]),
  // There is no whole number between them.
  never(
    { kind: 'any_of', conditions: [compares('amount', 'is', 2.5), compares('amount', '>=', 6)] },
    '“Amount” is from 1 to 5',
    [compares('price', 'is', 12.5)],
  ),
  never(compares('amount', 'is', 'five'), '“Amount” cannot be compared with “five”', [
    compares('amount', 'is', '5'),
    compares('amount', 'is', '{price}'),
    compares('amount', 'is filled', undefined),
  ]),
  never(compares('day', 'before', 'next week'), '“Day” cannot be compared with “next week”', [
    compares('day', 'before', 'today+7d'),
    compares('day', 'is', '2026-12-24'),
  ]),
  never(compares('time', 'after', '9:00'), '“Time” cannot be compared with “9:00”', [
    compares('time', 'after', '09:00'),
  ]),
  never(compares('sure', 'is', 'maybe'), '“Sure” cannot be compared with “maybe”', [
    compares('sure', 'is', true),
    compares('sure', 'is', 'true'),
  ]),
  never(
    { kind: 'all', conditions: [compares('price', '>', 50), compares('price', '<', 20)] },
    'its rules exclude each other',
    [
      { kind: 'all', conditions: [compares('price', '>', 20), compares('price', '<', 50)] },
      { kind: 'all', conditions: [compares('price', '>', 50), compares('amount', '<', 3)] },
    ],
  ),

  {
    kind: 'impossible_value',
    severity: 'warning',
    flow: withDefault({ ...atMost5, default: 50 }),
    message: 'The default of “X”, “50”, does not pass its own rules: a person takes over instead.',
    place: { in: 'slot', name: 'x', field: 'default' },
    fix: 'Take the default away',
    fine: [
      withDefault({ ...atMost5, default: 5 }),
      withDefault({ type: 'boolean', default: false }),
      withDefault({ type: 'choice', choices: [{ value: 's', label: 'Small' }], default: 's' }),
      // It is for another rule to say that this pattern cannot be used.
      withDefault({ type: 'text', rules: [{ kind: 'pattern', value: '(' }], default: 'x' }),
      // On another day it may pass.
      withDefault({ type: 'date', rules: [{ kind: 'after', value: 'today' }], default: '2026-01-01' }),
    ],
  },
  {
    kind: 'impossible_value',
    severity: 'error',
    flow: setting({ type: 'integer' }, 'hello'),
    message: '“Note” sets “X” to “hello”, which it cannot hold: nothing is set.',
    place: { in: 'state', name: 'note', field: 'assign.0' },
    fix: 'Do not set it',
    fine: [
      setting({ type: 'integer' }, '5'),
      setting({ type: 'integer' }, '{data.count}'),
      setting({ type: 'integer' }, ''),
      setting({ type: 'text' }, 'hello'),
      setting({ type: 'choice', choices: [{ value: 's', label: 'Small' }] }, 'small'),
    ],
  },
  {
    kind: 'impossible_value',
    severity: 'error',
    flow: setting({ type: 'date', rules: [{ kind: 'weekdays', value: ['friday'] }] }, '2026-12-24'),
    message: '“Note” sets “X” to “2026-12-24”, which it cannot hold: nothing is set.',
    place: { in: 'state', name: 'note', field: 'assign.0' },
    fix: 'Do not set it',
    fine: [setting({ type: 'date', rules: [{ kind: 'weekdays', value: ['friday'] }] }, '2026-12-25')],
  },
  {
    kind: 'impossible_value',
    severity: 'warning',
    flow: withDefault({
      type: 'date',
      rules: [{ kind: 'weekdays', value: ['friday'] }],
      default: '2026-12-24',
    }),
    message: 'The default of “X”, “2026-12-24”, does not pass its own rules: a person takes over instead.',
    place: { in: 'slot', name: 'x', field: 'default' },
    fix: 'Take the default away',
    fine: [
      withDefault({ type: 'date', rules: [{ kind: 'weekdays', value: ['friday'] }], default: '2026-12-25' }),
    ],
  },
  {
    kind: 'impossible_value',
    severity: 'error',
    flow: setting({ type: 'date', rules: [{ kind: 'before', value: '2026-06-01' }] }, '2026-12-24'),
    message: '“Note” sets “X” to “2026-12-24”, which it cannot hold: nothing is set.',
    place: { in: 'state', name: 'note', field: 'assign.0' },
    fix: 'Do not set it',
    fine: [setting({ type: 'date', rules: [{ kind: 'before', value: '2026-06-01' }] }, '2026-05-24')],
  },

  unfilled(),
];

function unfilled(): Example {
  const comparing = (slot: SlotDocument, first: FlowDocument['states'] = {}): FlowDocument =>
    flowOf({
      slots: { x: { label: 'X', ...slot } },
      actions: { find: { kind: 'mock' } },
      states: {
        ...first,
        check: {
          kind: 'decide',
          label: 'Check',
          branches: [{ id: 'a', when: { kind: 'slot', slot: 'x', op: '>', value: 3 }, to: 'bye' }],
          otherwise: 'bye',
        },
        bye,
      },
    });
  const integer: SlotDocument = { type: 'integer' };
  const handedIn = flowOf({
    states: {
      run: { kind: 'subflow', flow: 'example', in: { x: '{y}' }, returned: { completed: 'bye' } },
      bye,
    },
  });
  return {
    kind: 'unfilled_slot_compared',
    severity: 'warning',
    flow: comparing(integer),
    message: '“Check” decides by “X”, which nothing in this flow asks for or fills.',
    place: { in: 'state', name: 'check', port: 'branch:a' },
    fine: [
      comparing(integer, { ask: { kind: 'ask', prompt: 'X?', slot: 'x', next: 'check' } }),
      comparing(integer, { form: { kind: 'form', slots: ['x'], next: 'check' } }),
      comparing(integer, { sure: { kind: 'confirm', yes: 'check', no: 'bye' } }),
      comparing(integer, { note: { kind: 'set', assign: [{ to: 'x', value: 4 }], next: 'check' } }),
      comparing(integer, {
        find: {
          kind: 'action',
          action: 'find',
          save: { x: 'count' },
          outcomes: { found: 'check' },
          failed: 'bye',
        },
      }),
      comparing(integer, {
        run: { kind: 'subflow', flow: 'other', out: { x: '{y}' }, returned: { completed: 'check' } },
      }),
      // Meant to be mentioned unasked, or known from last time.
      comparing({ ...integer, required: false }),
      comparing({ ...integer, remember: true }),
    ],
    context: { knownFlows: {} },
    fineContext: { knownFlows: { other: { ...handedIn, id: 'other' } } },
  };
}
