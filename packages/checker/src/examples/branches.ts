import type { BranchDocument, ConditionDocument, FlowDocument, SlotDocument } from '@turnwise/flow';
import { type Example, flowOf, ground } from './example.ts';

const { bye } = ground;
const slots: FlowDocument['slots'] = {
  amount: { type: 'number', label: 'Amount' },
  name: { type: 'text' },
  size: {
    type: 'choice',
    label: 'Size',
    choices: [
      { value: 's', label: 'Small' },
      { value: 'm', label: 'Medium' },
      { value: 'l', label: 'Large' },
    ],
  },
};

/** A decision over the given conditions, called a, b, c, ... */
const deciding = (...conditions: ConditionDocument[]): FlowDocument =>
  flowOf({
    slots,
    states: {
      check: {
        kind: 'decide',
        label: 'Check',
        branches: conditions.map(
          (when, index): BranchDocument => ({ id: 'abcdef'.charAt(index), when, to: 'bye' }),
        ),
        otherwise: 'bye',
      },
      bye,
    },
  });

const port = (id: string) => ({ in: 'state', name: 'check', port: `branch:${id}` }) as const;
const says = (...words: string[]): ConditionDocument => ({ kind: 'keyword', words });
const amount = (op: '<' | '>' | '>=' | 'is' | 'between', value: number | number[]): ConditionDocument => ({
  kind: 'slot',
  slot: 'amount',
  op,
  value,
});
const size = (...values: string[]): ConditionDocument => ({
  kind: 'slot',
  slot: 'size',
  op: 'is one of',
  value: values,
});
const never = 'comes first and takes everything it could.';

const unfinished = (when: ConditionDocument, words: string): Example => ({
  kind: 'unfinished_condition',
  severity: 'error',
  flow: deciding(when),
  message: `Branch 1 of “Check” ${words}.`,
  place: port('a'),
  fine: [deciding(says('hello'), amount('>', 0), { kind: 'slot', slot: 'name', op: 'is filled' })],
});

/** The same two at a question, be it for a slot. */
const asking = (first: ConditionDocument, second: ConditionDocument, slot?: string): FlowDocument => {
  const { slots = {}, states } = deciding(first, second);
  const { branches = [] } = states.check?.kind === 'decide' ? states.check : {};
  return flowOf({
    slots,
    states: {
      ...states,
      check: {
        kind: 'ask',
        label: 'Check',
        prompt: 'Well?',
        branches,
        otherwise: 'bye',
        ...(slot ? { slot } : {}),
      },
    },
  });
};

const shadowed = (
  first: ConditionDocument,
  second: ConditionDocument,
  witness: string,
  fix?: string,
): Example => ({
  kind: 'shadowed_branch',
  severity: 'warning',
  flow: deciding(first, second),
  message: `In “Check”, branch 2 is never taken: branch 1 ${never}`,
  place: port('b'),
  witness,
  ...(fix ? { fix } : {}),
  fine: fix ? [deciding(second, first)] : [deciding(first)],
});

const offering = (quickReplies: string[], slot?: SlotDocument): FlowDocument =>
  flowOf({
    ...(slot ? { slots: { x: slot } } : {}),
    states: {
      what: {
        kind: 'ask',
        label: 'What?',
        prompt: 'What?',
        quickReplies,
        ...(slot
          ? { slot: 'x', next: 'bye' }
          : {
              branches: [
                { id: 'a', when: says('order'), to: 'bye' },
                { id: 'b', when: { kind: 'affirmation', is: 'yes' }, to: 'bye' },
              ],
            }),
      },
      bye,
    },
  });

export const branches: readonly Example[] = [
  unfinished(says(' '), 'has no words to listen for'),
  unfinished({ kind: 'regex', pattern: '' }, 'has no pattern'),
  unfinished({ kind: 'intent', intent: '' }, 'does not say which intent is meant'),
  unfinished({ kind: 'ai', question: '' }, 'does not say what to ask the AI'),
  unfinished({ kind: 'slot', slot: '', op: 'is filled' }, 'does not say which slot is compared'),
  unfinished({ kind: 'slot', slot: 'amount', op: '>' }, 'has nothing to compare with'),
  unfinished({ kind: 'slot', slot: 'amount', op: 'between', value: [1] }, 'has nothing to compare with'),
  unfinished({ kind: 'data', path: '', op: 'is', value: 1 }, 'does not say what is compared'),
  unfinished({ kind: 'visits', state: '', op: '>', value: 1 }, 'does not say which state is counted'),
  unfinished({ kind: 'memory', key: '', op: 'is filled' }, 'does not say what is remembered'),
  unfinished({ kind: 'not', condition: { kind: 'all', conditions: [] } }, 'has an empty group of rules'),
  unfinished({ kind: 'any_of', conditions: [says('a'), says()] }, 'has no words to listen for'),

  {
    ...shadowed({ kind: 'any' }, says('refund'), 'A user writes “refund”.'),
    flow: asking({ kind: 'any' }, says('refund')),
    fix: 'Put it first',
    fine: [
      // While there is no answer for the slot, what is said counts alone.
      asking({ kind: 'any' }, says('refund'), 'size'),
      asking({ kind: 'slot', slot: 'size', op: 'is filled' }, says('refund'), 'size'),
    ],
  },
  {
    ...shadowed(says('order'), says('order number'), 'A user writes “order number”.', 'Put it first'),
    flow: asking(says('order'), says('order number'), 'size'),
    fine: [],
  },
  {
    ...shadowed({ kind: 'any' }, { kind: 'not', condition: says('refund') }, '', 'Put it first'),
    flow: asking({ kind: 'any' }, { kind: 'not', condition: says('refund') }, 'size'),
    fine: [],
  },
  shadowed({ kind: 'any' }, says('refund'), 'A user writes “refund”.', 'Put it first'),
  shadowed(says('order', 'parcel'), says('order number'), 'A user writes “order number”.', 'Put it first'),
  shadowed(says('order'), says('order'), 'A user writes “order”.'),
  shadowed(
    { kind: 'keyword', words: ['ord'], match: 'anywhere' },
    says('order'),
    'A user writes “order”.',
    'Put it first',
  ),
  shadowed(amount('>', 10), amount('>', 100), 'Amount is 101.', 'Put it first'),
  shadowed(amount('between', [1, 9]), amount('is', 9), 'Amount is 9.', 'Put it first'),
  shadowed(
    size('s', 'm'),
    { kind: 'slot', slot: 'size', op: 'is', value: 'm' },
    'Size is Medium.',
    'Put it first',
  ),
  shadowed({ kind: 'slot', slot: 'amount', op: 'is filled' }, amount('<', 3), 'Amount is 2.', 'Put it first'),
  shadowed(
    amount('>', 10),
    { kind: 'all', conditions: [amount('>', 20), says('now')] },
    'Amount is 21. A user writes “now”.',
    'Put it first',
  ),
  shadowed(
    { kind: 'any_of', conditions: [says('a'), says('b')] },
    says('b'),
    'A user writes “b”.',
    'Put it first',
  ),
  shadowed(
    { kind: 'not', condition: amount('>', 10) },
    { kind: 'not', condition: amount('>', 5) },
    'not: Amount is more than 5.',
    'Put it first',
  ),
  {
    kind: 'shadowed_branch',
    severity: 'warning',
    flow: deciding(says('a'), { kind: 'any' }, says('b')),
    message: `In “Check”, branch 3 is never taken: branch 2 ${never}`,
    place: port('c'),
    witness: 'A user writes “b”.',
    fix: 'Put it first',
    fine: [
      deciding(says('order number'), says('order'), { kind: 'any' }),
      deciding(says('working'), says('not working')),
      { ...deciding(says('kaputt'), says('nicht kaputt')), language: 'de' },
      deciding(says('order'), { kind: 'keyword', words: ['order'], match: 'anywhere' }),
      deciding(amount('>', 100), amount('>=', 100), amount('>', 10)),
      deciding(size('s'), size('s', 'm')),
      deciding({ kind: 'all', conditions: [amount('>', 1), says('a')] }, amount('>', 1)),
      deciding(
        { kind: 'slot', slot: 'name', op: 'is', value: '{size}' },
        { kind: 'slot', slot: 'name', op: 'is', value: 'x' },
      ),
    ],
  },

  {
    kind: 'unfitting_comparison',
    severity: 'warning',
    flow: deciding({ kind: 'slot', slot: 'name', op: '<', value: 5 }),
    message: '“Check” compares “Name” by “<”, which does not fit the type text.',
    place: port('a'),
    fine: [deciding(amount('<', 5), { kind: 'slot', slot: 'name', op: 'contains', value: 'x' })],
  },
  {
    kind: 'unfitting_comparison',
    severity: 'warning',
    flow: deciding(size('s', 'xl')),
    message: '“Check” waits for “Size” to be “xl”, which is none of its choices.',
    place: port('a'),
    fine: [deciding(size('s', '{name}'))],
  },
  {
    kind: 'choice_without_branch',
    severity: 'warning',
    flow: deciding(size('s'), size('m')),
    message: '“Check” has no branch for “Large” of “Size”.',
    place: { in: 'state', name: 'check', field: 'branches' },
    witness: 'Size is “Large”.',
    fine: [
      deciding(size('s'), size('m', 'l')),
      deciding(size('s')),
      deciding(size('s'), amount('>', 1), size('m')),
    ],
  },
  {
    kind: 'quick_reply_without_branch',
    severity: 'warning',
    flow: offering(['The order', 'Leave it']),
    message: '“What?” offers the answer “Leave it”, and does not understand it.',
    place: { in: 'state', name: 'what', field: 'quickReplies' },
    witness: 'A user taps “Leave it”.',
    fix: 'Do not offer it',
    fine: [offering(['The order', 'Yes', '{name}'])],
  },
  {
    kind: 'quick_reply_without_branch',
    severity: 'warning',
    flow: offering(['Small', 'Huge'], slots.size),
    message: '“What?” offers the answer “Huge”, and does not understand it.',
    place: { in: 'state', name: 'what', field: 'quickReplies' },
    fix: 'Do not offer it',
    fine: [offering(['Small', 'A large one'], slots.size), offering(['Whatever'], { type: 'text' })],
  },

  {
    kind: 'ai_on_critical_path',
    severity: 'error',
    flow: flowOf({
      states: {
        check: {
          kind: 'decide',
          label: 'Check',
          branches: [
            {
              id: 'a',
              label: 'angry',
              critical: true,
              when: { kind: 'sentiment', is: 'negative' },
              to: 'bye',
            },
          ],
          otherwise: 'bye',
        },
        bye,
      },
    }),
    message: 'The critical branch “angry” of “Check” depends on how the message sounds.',
    place: port('a'),
    fine: [
      deciding({ kind: 'sentiment', is: 'negative' }),
      deciding({ kind: 'ai', question: 'Is it urgent?' }),
    ],
  },
  {
    kind: 'ai_on_critical_path',
    severity: 'error',
    flow: flowOf({
      states: {
        check: {
          kind: 'decide',
          label: 'Check',
          critical: true,
          branches: [
            {
              id: 'a',
              when: { kind: 'all', conditions: [says('a'), { kind: 'ai', question: 'Urgent?' }] },
              to: 'bye',
            },
          ],
          otherwise: 'bye',
        },
        bye,
      },
    }),
    message: '“Check” is critical, and its branch 1 depends on the AI.',
    place: port('a'),
    fine: [
      flowOf({
        states: {
          check: {
            kind: 'decide',
            critical: true,
            branches: [{ id: 'a', when: says('a'), to: 'bye' }],
            otherwise: 'bye',
          },
          bye,
        },
      }),
    ],
  },
  {
    kind: 'ai_on_critical_path',
    severity: 'error',
    flow: flowOf({
      actions: { pay: { kind: 'mock' } },
      states: {
        pick: {
          kind: 'choose',
          label: 'Pick',
          question: 'What?',
          options: [{ to: 'fine' }],
          otherwise: 'bye',
        },
        fine: { kind: 'say', label: 'Fine', messages: ['Fine.'], next: 'pay' },
        pay: { kind: 'action', label: 'Pay out', action: 'pay', critical: true, failed: 'bye' },
        bye,
      },
    }),
    message: '“Pay out” is critical, and whether it is reached depends on the AI in “Pick”.',
    place: { in: 'state', name: 'pay' },
    witness: 'Pick → Fine → Pay out',
    fine: [
      // The user has the last word.
      flowOf({
        actions: { pay: { kind: 'mock' } },
        states: {
          pick: { kind: 'choose', question: 'What?', options: [{ to: 'sure' }], otherwise: 'bye' },
          sure: { kind: 'confirm', yes: 'pay', no: 'bye' },
          pay: { kind: 'action', action: 'pay', critical: true, failed: 'bye' },
          bye,
        },
      }),
    ],
  },
];
