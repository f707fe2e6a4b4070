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

export const names: readonly Example[] = [
  {
    kind: 'unknown_slot',
    severity: 'error',
    flow: flowOf({ states: { bye: { ...bye, message: 'Bye {first_name}.' } } }),
    message: '“Goodbye” uses the slot “First name”, which is not there.',
    place: { in: 'state', name: 'bye', field: 'message' },
    fix: 'Create the slot “First name”',
    fine: [
      flowOf({
        slots: { first_name: { type: 'name' } },
        states: { bye: { ...bye, message: 'Bye {first_name}.' } },
      }),
      flowOf({ states: { bye: { ...bye, message: 'Bye {data.name}, {memory.email}.' } } }),
    ],
  },
  {
    kind: 'unknown_slot',
    severity: 'error',
    flow: flowOf({ states: { ask, bye } }),
    message: '“Order?” fills the slot “Order number”, which is not there.',
    place: { in: 'state', name: 'ask', field: 'slot' },
    fix: 'Create the slot “Order number”',
    fine: [flowOf({ slots, states: { ask, bye } })],
  },
  {
    kind: 'unknown_slot',
    severity: 'error',
    flow: flowOf({ states: { bye }, settings: { closing: 'Bye {name}.' } }),
    message: 'A text in the settings uses the slot “Name”, which is not there.',
    place: { in: 'settings' },
    fix: 'Create the slot “Name”',
    fine: [flowOf({ states: { bye }, settings: { closing: 'Bye.' } })],
  },
  {
    kind: 'unknown_slot',
    severity: 'error',
    flow: flowOf({ states: { bye }, listeners: [{ id: 'l', kind: 'help', answer: 'Help, {name}.' }] }),
    message: 'The listener “Help” uses the slot “Name”, which is not there.',
    place: { in: 'listener', id: 'l' },
    fix: 'Create the slot “Name”',
    fine: [flowOf({ states: { bye }, listeners: [{ id: 'l', kind: 'help', answer: 'Help.' }] })],
  },
  {
    kind: 'unknown_slot',
    severity: 'error',
    flow: flowOf({
      slots: { order_number: { type: 'text', prompt: 'Which one, {name}?' } },
      states: { ask, bye },
    }),
    message: 'The slot “Order number” uses the slot “Name”, which is not there.',
    place: { in: 'slot', name: 'order_number', field: 'prompt' },
    fix: 'Create the slot “Name”',
    fine: [flowOf({ slots, states: { ask, bye } })],
  },
  {
    kind: 'unknown_state',
    severity: 'error',
    flow: flowOf({
      states: {
        check: {
          kind: 'decide',
          label: 'Check',
          branches: [{ id: 'a', when: { kind: 'visits', state: 'gone', op: '>', value: 1 }, to: 'bye' }],
          otherwise: 'bye',
        },
        bye,
      },
    }),
    message: '“Check” counts the visits to “Gone”, which is not there.',
    place: { in: 'state', name: 'check', port: 'branch:a' },
    fine: [
      flowOf({
        states: {
          check: {
            kind: 'decide',
            branches: [
              {
                id: 'a',
                when: { kind: 'not', condition: { kind: 'visits', state: 'check', op: '>', value: 1 } },
                to: 'bye',
              },
            ],
            otherwise: 'bye',
          },
          bye,
        },
      }),
    ],
  },
  {
    kind: 'unknown_action',
    severity: 'error',
    flow: flowOf({ states: { look_up: { ...call({}), outcomes: { found: 'bye' } }, bye } }),
    message: '“Look up order” calls the action “Lookup”, which is not there.',
    place: { in: 'state', name: 'look_up', field: 'action' },
    fix: 'Create the action “Lookup”, to be filled in',
    fine: [flowOf({ actions: { lookup: { kind: 'mock' } }, states: { look_up: call({}), bye } })],
  },
  {
    kind: 'unknown_flow',
    severity: 'error',
    flow: flowOf({
      states: {
        run: { kind: 'subflow', label: 'Book', flow: 'constructor', returned: { completed: 'bye' } },
        bye,
      },
    }),
    context: { knownFlows: { booking: createFlow('booking', 'Booking') } },
    message: '“Book” runs the flow “Constructor”, which is not there.',
    place: { in: 'state', name: 'run', field: 'flow' },
    fine: [
      flowOf({ states: { run: { kind: 'subflow', flow: 'booking', returned: { completed: 'bye' } }, bye } }),
    ],
    fineContext: { knownFlows: { booking: createFlow('booking', 'Booking') } },
  },
  {
    kind: 'unknown_intent',
    severity: 'error',
    flow: flowOf({
      states: {
        what: {
          kind: 'ask',
          label: 'What?',
          prompt: 'What?',
          branches: [{ id: 'a', when: { kind: 'intent', intent: 'buy_it' }, to: 'bye' }],
          otherwise: 'bye',
        },
        bye,
      },
    }),
    message: '“What?” waits for the intent “Buy it”, which has no examples to be known by.',
    place: { in: 'state', name: 'what', port: 'branch:a' },
    fine: [
      flowOf({
        states: {
          what: {
            kind: 'ask',
            prompt: 'What?',
            branches: [{ id: 'a', when: { kind: 'intent', intent: 'buy_it' }, to: 'bye' }],
            otherwise: 'bye',
            intents: { buy_it: ['I want it'] },
          },
          bye,
        },
      }),
      flowOf({
        states: {
          what: {
            kind: 'ask',
            prompt: 'What?',
            branches: [{ id: 'a', when: { kind: 'intent', intent: 'buy_it' }, to: 'bye' }],
            otherwise: 'bye',
          },
          bye,
        },
        listeners: [{ id: 'l', kind: 'intent', intent: 'buy_it', examples: ['I want it'] }],
      }),
    ],
  },
  {
    kind: 'unknown_secret',
    severity: 'warning',
    flow: flowOf({
      actions: {
        lookup: {
          kind: 'http',
          label: 'Look up',
          request: { url: 'https://shop.example', secretRefs: ['shop', 'shop'] },
        },
      },
      states: { look_up: call({}), bye },
    }),
    context: { secretNames: ['desk'] },
    message: 'The action “Look up” needs the secret “shop”, which is not kept yet.',
    place: { in: 'action', name: 'lookup' },
    fine: [
      flowOf({
        actions: { lookup: { kind: 'http', request: { url: 'https://shop.example', secretRefs: ['desk'] } } },
        states: { look_up: call({}), bye },
      }),
    ],
    fineContext: { secretNames: ['desk'] },
  },
];
