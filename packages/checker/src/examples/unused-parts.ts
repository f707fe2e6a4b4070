import { createFlow } from '@turnwise/flow';
import { type Example, flowOf, ground } from './example.ts';

const { slots, bye } = ground;
const call = (input: Record<string, string>) =>
  ({ kind: 'action', label: 'Look up order', action: 'lookup', input, outcomes: {}, failed: 'bye' }) as const;
const ask = {
  kind: 'ask',
  label: 'Order?',
  prompt: 'Which order?',
  slot: 'order_number',
  next: 'bye',
} as const;

export const unusedParts: readonly Example[] = [
  {
    kind: 'wrong_mapping',
    severity: 'warning',
    flow: flowOf({
      slots,
      actions: { lookup: { kind: 'mock', label: 'Look up', inputs: ['order_number'] } },
      states: { look_up: call({}), bye },
    }),
    message: '“Look up order” does not give “Look up” its “Order number”.',
    place: { in: 'state', name: 'look_up', field: 'input' },
    fix: 'Give it the slot “Order number”',
    fine: [
      flowOf({
        slots,
        actions: { lookup: { kind: 'mock', inputs: ['order_number'] } },
        states: { look_up: call({ order_number: '{order_number}' }), bye },
      }),
      flowOf({ actions: { lookup: { kind: 'mock' } }, states: { look_up: call({ any: 'x' }), bye } }),
    ],
  },
  {
    kind: 'wrong_mapping',
    severity: 'warning',
    flow: flowOf({
      actions: { lookup: { kind: 'mock', label: 'Look up', inputs: ['id'] } },
      states: { look_up: call({ id: '1', colour: 'red' }), bye },
    }),
    message: '“Look up order” gives “Look up” a “Colour”, which it does not take.',
    place: { in: 'state', name: 'look_up', field: 'input' },
    fix: 'Do not give it',
    fine: [
      flowOf({
        actions: { lookup: { kind: 'mock', inputs: ['id'] } },
        states: { look_up: call({ id: '1' }), bye },
      }),
    ],
  },
  {
    kind: 'wrong_mapping',
    severity: 'warning',
    flow: flowOf({
      states: {
        run: {
          kind: 'subflow',
          label: 'Book',
          flow: 'booking',
          in: { day: 'today' },
          returned: { completed: 'bye' },
        },
        bye,
      },
    }),
    context: { knownFlows: { booking: createFlow('booking', 'Booking') } },
    message: '“Book” hands a “Day” to “Booking”, which has no such slot.',
    place: { in: 'state', name: 'run', field: 'in' },
    fix: 'Do not hand it over',
    fine: [
      flowOf({
        states: {
          run: { kind: 'subflow', flow: 'booking', in: { day: 'today' }, returned: { completed: 'bye' } },
          bye,
        },
      }),
    ],
    fineContext: {
      knownFlows: { booking: { ...createFlow('booking', 'Booking'), slots: { day: { type: 'date' } } } },
    },
  },
  {
    kind: 'wrong_mapping',
    severity: 'warning',
    flow: flowOf({
      states: {
        run: {
          kind: 'subflow',
          label: 'Book',
          flow: 'other',
          in: { order_number: '' },
          returned: { completed: 'bye' },
        },
        bye,
      },
    }),
    message: '“Book” hands over nothing as “Order number”: choose what it is, or take the line out.',
    place: { in: 'state', name: 'run', field: 'in' },
    fix: 'Do not hand it over',
    fine: [
      flowOf({
        states: {
          run: { kind: 'subflow', flow: 'other', in: { order_number: 'A1' }, returned: { completed: 'bye' } },
          bye,
        },
      }),
    ],
  },
  {
    kind: 'unused_slot',
    severity: 'warning',
    flow: flowOf({ slots: { colour: { type: 'text', prompt: 'Not {colour}?' } }, states: { bye } }),
    message: 'The slot “Colour” is not used anywhere.',
    place: { in: 'slot', name: 'colour' },
    fix: 'Take the slot away',
    fine: [
      flowOf({ slots: { colour: { type: 'text' } }, states: { bye: { ...bye, message: 'Bye {colour}' } } }),
      flowOf({ slots, states: { ask, bye } }),
    ],
  },
  {
    kind: 'unused_slot',
    severity: 'warning',
    flow: flowOf({ slots: { unread: { type: 'text' } }, states: { bye } }),
    message: 'The slot “Unread” is not used anywhere.',
    place: { in: 'slot', name: 'unread' },
    fix: 'Take the slot away',
    // A flow that runs this one reads or fills it.
    fine: [flowOf({ slots: { given: { type: 'text' }, taken: { type: 'text' } }, states: { bye } })],
    fineContext: {
      knownFlows: {
        parent: flowOf({
          states: { run: { kind: 'subflow', flow: 'example', in: { given: 'x' }, out: { mine: '{taken}' } } },
        }),
      },
    },
  },
  {
    kind: 'unused_action',
    severity: 'warning',
    flow: flowOf({ actions: { lookup: { kind: 'mock', label: 'Look up' } }, states: { bye } }),
    message: 'The action “Look up” is not used anywhere.',
    place: { in: 'action', name: 'lookup' },
    fix: 'Take the action away',
    fine: [flowOf({ actions: { lookup: { kind: 'mock' } }, states: { look_up: call({}), bye } })],
  },
  {
    kind: 'example_answers',
    severity: 'warning',
    flow: flowOf({
      actions: { lookup: { kind: 'mock', label: 'Look up' } },
      states: { look_up: call({}), bye },
    }),
    message:
      'The action “Look up” answers with your own examples, not with anything real: connect it before customers talk to it.',
    place: { in: 'action', name: 'lookup' },
    fine: [
      // What comes with the program says what it is, and a web address is real.
      flowOf({
        actions: { lookup: { kind: 'builtin', builtin: 'sample.lookup_order' } },
        states: { look_up: call({}), bye },
      }),
      flowOf({ actions: { lookup: { kind: 'http' } }, states: { look_up: call({}), bye } }),
      flowOf({ actions: { lookup: { kind: 'mock' } }, states: { bye, look_up: call({}) } }),
    ],
  },
  {
    kind: 'unreachable_listener',
    severity: 'warning',
    flow: flowOf({
      states: { bye },
      listeners: [
        { id: 'a', kind: 'help' },
        { id: 'b', kind: 'help', label: 'More help' },
      ],
    }),
    message: 'The listener “More help” is never reached: another one before it is for the same.',
    place: { in: 'listener', id: 'b' },
    fix: 'Take the listener away',
    fine: [
      flowOf({
        states: { bye },
        listeners: [
          { id: 'a', kind: 'handoff', enabled: false },
          { id: 'b', kind: 'help' },
        ],
      }),
      flowOf({
        states: { bye },
        listeners: [
          { id: 'a', kind: 'help' },
          { id: 'b', kind: 'back' },
        ],
      }),
    ],
  },
  {
    kind: 'unreachable_listener',
    severity: 'warning',
    flow: flowOf({
      states: { bye },
      listeners: [{ id: 'a', kind: 'intent', label: 'Complaint', intent: 'complain' }],
    }),
    message: 'The listener “Complaint” has no examples to be known by.',
    place: { in: 'listener', id: 'a' },
    fix: 'Take the listener away',
    fine: [
      flowOf({
        states: { bye },
        listeners: [
          { id: 'a', kind: 'intent', intent: 'complain', examples: ['I complain'] },
          { id: 'b', kind: 'intent', intent: 'praise', examples: ['Well done'] },
        ],
      }),
    ],
  },
  {
    kind: 'unreachable_listener',
    severity: 'warning',
    flow: flowOf({ states: { bye }, listeners: [{ id: 'a', kind: 'questions' }] }),
    message: 'The listener “Questions” has no questions to answer yet.',
    place: { in: 'listener', id: 'a' },
    fix: 'Take the listener away',
    fine: [
      flowOf({
        states: { bye },
        listeners: [{ id: 'a', kind: 'questions', questions: [{ question: 'Open?', answer: 'Yes.' }] }],
      }),
    ],
  },
];
