import type { FlowDocument } from '@turnwise/flow';
import { type Example, flowOf, ground } from './example.ts';

const { slots, bye, person } = ground;
const ask = (next: string) =>
  ({ kind: 'ask', label: 'Order?', prompt: 'Which order?', slot: 'order_number', next }) as const;
const lookup: FlowDocument['actions'] = {
  lookup: { kind: 'mock', label: 'Look up', outcomes: [{ name: 'found' }, { name: 'already_refunded' }] },
};
const lookUp = (outcomes: Record<string, string>) =>
  ({ kind: 'action', label: 'Look up order', action: 'lookup', outcomes, failed: 'bye' }) as const;
const inside = (id: string, flow: string): FlowDocument => ({
  ...flowOf({ states: { run: { kind: 'subflow', flow, returned: { completed: 'bye' } }, bye } }),
  id,
  name: `Flow ${id}`,
});

const twice = (first: number | 'published', second: number | 'published') =>
  flowOf({
    states: {
      one: {
        kind: 'subflow',
        flow: 'returns',
        version: first,
        returned: { completed: 'two', cancelled: 'two' },
      },
      two: {
        kind: 'subflow',
        label: 'Once more',
        flow: 'returns',
        version: second,
        returned: { completed: 'bye' },
      },
      bye,
    },
  });

/** Read back, looked up, and told that it will not do; after a “no”, asked anew. */
const confirmedAgain = ({ said }: { said: string }) =>
  flowOf({
    slots,
    actions: lookup,
    states: {
      ask_order: ask('right'),
      right: {
        kind: 'confirm',
        label: 'Right?',
        yes: 'look_up',
        no: 'ask_order',
        clearOnNo: ['order_number'],
      },
      // A retry after a failure, which asks nothing and needs to ask nothing.
      look_up: { ...lookUp({ found: 'bye', already_refunded: 'sorry' }), failed: 'right' },
      sorry: { kind: 'say', label: 'Sorry', messages: ['Not that one.'], next: said },
      bye,
    },
  });

export const loopsAndEnds: readonly Example[] = [
  {
    kind: 'unreachable_state',
    severity: 'warning',
    flow: flowOf({ slots, states: { ask_order: { ...ask('bye'), retry: { then: 'cancel' } }, bye, person } }),
    message: '“Billing” is never reached: nothing leads to it.',
    place: { in: 'state', name: 'person' },
    fix: 'Lead everybody who asks for a person to “Billing”',
    fine: [
      flowOf({
        slots,
        states: { ask_order: { ...ask('bye'), retry: { then: 'handoff', to: 'person' } }, bye, person },
      }),
      flowOf({
        slots,
        states: { ask_order: ask('bye'), bye, person },
        listeners: [{ id: 'l', kind: 'handoff', to: 'person' }],
      }),
      flowOf({
        slots,
        states: { ask_order: { ...ask('bye'), listeners: { handoff: { to: 'person' } } }, bye, person },
      }),
    ],
  },
  {
    kind: 'unreachable_state',
    severity: 'warning',
    flow: flowOf({
      states: {
        bye,
        lost: { kind: 'say', label: 'Lost', messages: ['?'], next: 'lost_too' },
        lost_too: { kind: 'say', label: 'Lost too', messages: ['?'], next: 'lost' },
      },
    }),
    message: '“Lost” is never reached: what leads to it is never reached either.',
    place: { in: 'state', name: 'lost' },
    fix: 'Take “Lost” away, with 1 more that hangs on it',
    fine: [flowOf({ states: { bye } })],
  },
  {
    // Its visits are counted: without it, that rule would have nothing to count.
    kind: 'unreachable_state',
    severity: 'warning',
    flow: flowOf({
      states: {
        count: {
          kind: 'decide',
          branches: [{ id: 'b', when: { kind: 'visits', state: 'lost', op: '>', value: 1 }, to: 'bye' }],
          otherwise: 'bye',
        },
        bye,
        lost: { kind: 'say', label: 'Lost', messages: ['?'], next: 'bye' },
      },
    }),
    message: '“Lost” is never reached: nothing leads to it.',
    place: { in: 'state', name: 'lost' },
    fine: [],
  },
  {
    kind: 'no_way_to_end',
    severity: 'warning',
    flow: flowOf({
      states: {
        more: { kind: 'ask', label: 'More?', prompt: 'What else?', next: 'again' },
        again: { kind: 'say', label: 'Again', messages: ['All right.'], next: 'more' },
      },
    }),
    message:
      'From “More?” the conversation never comes to an end: lead one of its ways to an End or a Hand off.',
    place: { in: 'state', name: 'more' },
    fine: [
      flowOf({ slots, states: { ask_order: ask('bye'), bye } }),
      // A loose way out may still be led to an end.
      flowOf({ slots, states: { ask_order: ask('') } }),
    ],
  },
  {
    kind: 'loop_without_turn',
    severity: 'warning',
    flow: flowOf({
      slots,
      states: {
        hello: { kind: 'say', label: 'Hello', messages: ['Hi'], next: 'check' },
        check: {
          kind: 'decide',
          label: 'Check',
          branches: [{ id: 'a', when: { kind: 'slot', slot: 'order_number', op: 'is empty' }, to: 'hello' }],
          otherwise: 'bye',
        },
        bye,
      },
    }),
    message: 'From “Hello” the conversation can go round without asking the user anything.',
    place: { in: 'state', name: 'hello' },
    witness: 'Hello → Check → Hello',
    fine: [
      flowOf({
        states: {
          hello: {
            kind: 'ask',
            label: 'Hello',
            prompt: 'Again?',
            branches: [{ id: 'a', when: { kind: 'affirmation', is: 'yes' }, to: 'hello' }],
            otherwise: 'bye',
          },
          bye,
        },
      }),
    ],
  },
  {
    kind: 'loop_without_turn',
    severity: 'warning',
    flow: flowOf({ states: { hello: { kind: 'say', label: 'Hello', messages: ['Hi'], next: 'hello' } } }),
    message: '“Hello” leads straight back to itself without asking the user anything.',
    place: { in: 'state', name: 'hello' },
    witness: 'Hello → Hello',
    fine: [
      flowOf({
        states: { hello: { kind: 'reply', instructions: 'Hi', fallback: 'Hi', wait: true, next: 'hello' } },
      }),
    ],
  },
  {
    kind: 'never_asked_again',
    severity: 'warning',
    flow: flowOf({
      slots,
      actions: lookup,
      states: {
        ask_order: ask('look_up'),
        look_up: { ...lookUp({ found: 'bye', already_refunded: 'sorry' }), failed: 'bye' },
        sorry: { kind: 'say', label: 'Sorry', messages: ['Not that one.'], next: 'ask_order' },
        bye,
      },
    }),
    message:
      'Coming back to “Order?”, the answer is known already and is not asked for again: have a Set forget it on the way.',
    place: { in: 'state', name: 'ask_order' },
    witness: 'Order? → Look up order → Sorry → Order?',
    fix: 'Forget “Order number” on the way',
    fine: [
      flowOf({
        slots,
        states: {
          ask_order: ask('forget'),
          forget: { kind: 'set', clear: ['order_number'], next: 'ask_order' },
        },
      }),
    ],
  },
  {
    kind: 'never_asked_again',
    severity: 'warning',
    flow: confirmedAgain({ said: 'ask_order' }),
    message:
      'Coming back to “Order?”, the answer is known already and is not asked for again: have a Set forget it on the way.',
    place: { in: 'state', name: 'ask_order' },
    witness: 'Order? → Right? → Look up order → Sorry → Order?',
    fix: 'Forget “Order number” on the way',
    fine: [
      // Only the “no” comes back to the question, and forgets the answer.
      confirmedAgain({ said: 'bye' }),
    ],
  },
  {
    kind: 'same_read_back',
    severity: 'warning',
    flow: flowOf({
      slots,
      states: {
        ask_order: ask('check'),
        check: { kind: 'confirm', label: 'Right?', yes: 'bye', no: 'ask_order' },
        bye,
      },
    }),
    message:
      'After a “no”, “Right?” comes back with the same values, and nobody was asked what is wrong: forget some on “no”, or ask.',
    place: { in: 'state', name: 'check', field: 'clearOnNo' },
    witness: 'Right? → Order? → Right?',
    fix: 'Ask for “Order number” again',
    fine: [
      flowOf({
        slots,
        states: {
          ask_order: ask('check'),
          check: { kind: 'confirm', yes: 'bye', no: 'ask_order', clearOnNo: ['order_number'] },
          bye,
        },
      }),
      flowOf({
        slots,
        states: {
          ask_order: ask('check'),
          check: { kind: 'confirm', yes: 'bye', no: 'what' },
          what: { kind: 'say', messages: ['What should I change?'], next: 'check' },
          bye,
        },
      }),
    ],
  },
  {
    kind: 'question_without_way_out',
    severity: 'warning',
    flow: flowOf({
      slots,
      states: { ask_order: { ...ask('bye'), retry: { limit: 2, then: 'default' } }, bye },
    }),
    message:
      'After too many tries, “Order?” takes the default of “Order number”, which has none: a person takes over instead.',
    place: { in: 'state', name: 'ask_order', field: 'retry' },
    fix: 'Let a person take over then',
    fine: [
      flowOf({
        slots: { order_number: { type: 'text', default: 'none' } },
        states: { ask_order: { ...ask('bye'), retry: { then: 'default' } }, bye },
      }),
      flowOf({ slots, states: { ask_order: { ...ask('bye'), retry: { then: 'cancel' } }, bye } }),
    ],
  },
  {
    kind: 'question_without_way_out',
    severity: 'warning',
    flow: flowOf({ slots, states: { ask_order: { ...ask('bye'), retry: { then: 'ai' } }, bye } }),
    message:
      'After too many tries, “Order?” lets the AI read the answer, and the AI is switched off: a person takes over instead.',
    place: { in: 'state', name: 'ask_order', field: 'retry' },
    fix: 'Let a person take over then',
    fine: [
      flowOf({
        slots,
        states: { ask_order: { ...ask('bye'), retry: { then: 'ai' } }, bye },
        settings: { ai: { enabled: true } },
      }),
    ],
  },
  {
    kind: 'question_without_way_out',
    severity: 'warning',
    flow: flowOf({
      slots,
      states: { ask_order: { ...ask('bye'), retry: { then: 'state', to: 'ask_order' } }, bye },
    }),
    message: 'After too many tries, “Order?” starts over with the same question.',
    place: { in: 'state', name: 'ask_order', field: 'retry' },
    witness: 'A user who cannot answer is asked again and again.',
    fix: 'Let a person take over then',
    fine: [
      flowOf({ slots, states: { ask_order: { ...ask('bye'), retry: { then: 'state', to: 'bye' } }, bye } }),
    ],
  },
  {
    kind: 'handoff_out_of_reach',
    severity: 'warning',
    flow: flowOf({
      slots,
      states: { ask_order: { ...ask('bye'), retry: { then: 'handoff', to: 'bye' } }, bye },
    }),
    message:
      'After too many tries, “Order?” should hand over to a person, but leads to “Goodbye”, from where no hand-off is reached.',
    place: { in: 'state', name: 'ask_order', port: 'retry' },
    fix: 'Hand over at once',
    fine: [
      flowOf({
        slots,
        states: {
          ask_order: { ...ask('bye'), retry: { then: 'handoff', to: 'sorry' } },
          sorry: { kind: 'say', messages: ['Sorry.'], next: 'person' },
          bye,
          person,
        },
      }),
      flowOf({ slots, states: { ask_order: ask('bye'), bye } }),
    ],
  },
  {
    kind: 'subflow_cycle',
    severity: 'error',
    flow: flowOf({
      states: {
        run: { kind: 'subflow', label: 'Once more', flow: 'example', returned: { completed: 'bye' } },
        bye,
      },
    }),
    message: '“Once more” would run “Example” again inside itself, without end.',
    place: { in: 'state', name: 'run', field: 'flow' },
    witness: 'Example → Example',
    fine: [
      flowOf({ states: { run: { kind: 'subflow', flow: 'other', returned: { completed: 'bye' } }, bye } }),
    ],
  },
  {
    kind: 'subflow_cycle',
    severity: 'error',
    flow: flowOf({
      states: { run: { kind: 'subflow', label: 'Book', flow: 'one', returned: { completed: 'bye' } }, bye },
    }),
    context: { knownFlows: { one: inside('one', 'two'), two: inside('two', 'example') } },
    message: '“Book” would run “Example” again inside itself, without end.',
    place: { in: 'state', name: 'run', field: 'flow' },
    witness: 'Example → Flow one → Flow two → Example',
    fine: [
      flowOf({ states: { run: { kind: 'subflow', flow: 'one', returned: { completed: 'bye' } }, bye } }),
    ],
    fineContext: { knownFlows: { one: inside('one', 'two'), two: inside('two', 'one') } },
  },
  {
    kind: 'differing_versions',
    severity: 'warning',
    flow: twice(2, 3),
    message:
      '“Once more” wants version 3 of “Returns”, but version 2 runs: a conversation runs one version of a flow, the one its first state wants.',
    place: { in: 'state', name: 'two', field: 'version' },
    fix: 'Run the same version here',
    fine: [twice(2, 2), twice('published', 'published')],
  },
  {
    kind: 'differing_versions',
    severity: 'warning',
    flow: twice('published', 3),
    message:
      '“Once more” wants version 3 of “Returns”, but the published version runs: a conversation runs one version of a flow, the one its first state wants.',
    place: { in: 'state', name: 'two', field: 'version' },
    fix: 'Run the same version here',
    fine: [],
  },
];
