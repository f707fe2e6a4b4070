import type { ActionDocument, FlowDocument, StateDocument } from '@turnwise/flow';
import { type Example, flowOf, ground } from './example.ts';

const { bye } = ground;

const booking: FlowDocument = {
  ...flowOf({
    slots: { day: { type: 'date' } },
    states: { no_room: { kind: 'end' }, note: { kind: 'set' } },
  }),
  id: 'booking',
  name: 'Booking',
};

const running = (more: object): FlowDocument =>
  flowOf({
    slots: { x: { type: 'date', label: 'X' } },
    states: {
      run: { kind: 'subflow', label: 'Book', flow: 'booking', returned: { completed: 'bye' }, ...more },
      bye,
    },
  });

const calling = (action: ActionDocument, input: Record<string, string> = {}): FlowDocument =>
  flowOf({
    actions: { lookup: { label: 'Look up', ...action } },
    states: {
      look_up: {
        kind: 'action',
        label: 'Look up order',
        action: 'lookup',
        input,
        outcomes: {},
        failed: 'bye',
      },
      bye,
    },
  });

const requesting = (request: object, more: object = {}): ActionDocument => ({
  kind: 'http',
  request: { url: 'https://shop.example/orders', ...request },
  ...more,
});

const paying = (when: NonNullable<ActionDocument['outcomes']>[number]['when'], more: object): FlowDocument =>
  flowOf({
    actions: {
      pay: { kind: 'mock', outcomes: [{ name: 'paid', ...(when ? { when } : {}) }, { name: 'refused' }] },
    },
    states: {
      pay: {
        kind: 'action',
        label: 'Pay',
        action: 'pay',
        outcomes: { paid: 'bye', refused: 'bye' },
        failed: 'bye',
        ...more,
      },
      bye,
    },
  });

const closing: StateDocument = {
  kind: 'action',
  label: 'Close',
  action: 'close',
  critical: true,
  outcomes: {},
  failed: 'bye',
};
/** What is found out decides whether the critical step is reached. */
const leadingTo = (first: ActionDocument): FlowDocument =>
  flowOf({
    actions: { find: first, close: { kind: 'mock' } },
    states: {
      find: {
        kind: 'action',
        label: 'Find',
        action: 'find',
        outcomes: { angry: 'bye', calm: 'close' },
        failed: 'bye',
      },
      close: closing,
      bye,
    },
  });

export const references: readonly Example[] = [
  {
    kind: 'no_start',
    severity: 'error',
    flow: { ...flowOf({ states: { bye } }), start: 'first_step' },
    message: 'The conversation starts at “First step”, which is not there: choose the first state.',
    place: { in: 'flow' },
    fix: 'Start at “Goodbye”',
    fine: [flowOf({ states: { bye } })],
  },
  {
    kind: 'wrong_mapping',
    severity: 'warning',
    flow: running({ out: { x: '{date}' } }),
    context: { knownFlows: { booking } },
    message: '“Book” takes a “Date” back from “Booking”, which has no such slot.',
    place: { in: 'state', name: 'run', field: 'out' },
    fix: 'Do not take it back',
    fine: [
      running({ out: { x: '{day}' } }),
      running({ out: { x: '{data.date}', 'data.note': 'seen' } }),
      running({ flow: 'unheard_of', out: { x: '{date}' } }),
    ],
    fineContext: { knownFlows: { booking } },
  },
  {
    kind: 'unknown_outcome',
    severity: 'warning',
    flow: running({ returned: { completed: 'bye', note: 'bye' } }),
    context: { knownFlows: { booking } },
    message: '“Book” waits for the outcome “Note”, and “Booking” has no End of that name.',
    place: { in: 'state', name: 'run', port: 'returned:note' },
    fix: 'Take this way out away',
    fine: [
      running({ returned: { completed: 'bye', cancelled: 'bye', no_room: 'bye' } }),
      running({ flow: 'unheard_of', returned: { completed: 'bye', note: 'bye' } }),
    ],
    fineContext: { knownFlows: { booking } },
  },
  {
    kind: 'unpublished_flow',
    severity: 'error',
    flow: running({}),
    context: { knownFlows: { booking }, unpublishedFlows: { booking: 'Booking' } },
    message:
      '“Book” runs “Booking”, which is not published: publish it first, or no conversation gets past this.',
    place: { in: 'state', name: 'run', field: 'flow' },
    fine: [running({ flow: 'example' }), running({})],
    fineContext: { knownFlows: { booking }, unpublishedFlows: { example: 'Example', other: 'Other' } },
  },
  {
    kind: 'unpublished_flow',
    severity: 'error',
    flow: running({ flow: 'example-2' }),
    context: {
      knownFlows: { 'example-2': { ...running({}), id: 'example-2', name: 'Middle' } },
      unpublishedFlows: { booking: 'Booking' },
    },
    message:
      '“Book” runs “Booking” by way of “Middle”, and it is not published: publish it first, or no conversation gets past this.',
    place: { in: 'state', name: 'run', field: 'flow' },
    fine: [],
  },
  {
    kind: 'unknown_secret',
    severity: 'error',
    flow: calling(requesting({ headers: { authorization: 'Bearer {secret.shop}' } })),
    message: 'The request of “Look up” uses the secret “shop”, which is not among the secrets it may use.',
    place: { in: 'action', name: 'lookup' },
    fix: 'Let it use the secret “shop”',
    fine: [
      calling(requesting({ headers: { authorization: 'Bearer {secret.shop}' }, secretRefs: ['shop'] })),
      // What is not sent needs no secrets.
      calling({ ...requesting({ url: 'https://shop.example/{secret.shop}' }), kind: 'mock' }),
    ],
  },
  {
    kind: 'unknown_input',
    severity: 'error',
    flow: calling(requesting({ url: 'https://shop.example/orders/{order}' }, { inputs: ['order_number'] }), {
      order_number: '1',
    }),
    message: 'The request of “Look up” uses “order”, which nothing gives to it.',
    place: { in: 'action', name: 'lookup' },
    fix: 'Let it take the input “order”',
    fine: [
      calling(requesting({ url: 'https://shop.example/{order.id}' }, { inputs: ['order'] }), { order: '1' }),
      // Given without having been announced.
      calling(requesting({ method: 'POST', body: '{ "order": "{order}" }' }), { order: '1' }),
      calling(requesting({ body: '{order}' })),
      calling({ ...requesting({ url: 'https://shop.example/{order}' }), kind: 'mock' }),
    ],
  },
  {
    kind: 'unknown_input',
    severity: 'error',
    flow: calling(requesting({ url: 'https://shop.example/{data.order}' })),
    message: 'The request of “Look up” uses “data”, which nothing gives to it.',
    place: { in: 'action', name: 'lookup' },
    fine: [calling(requesting({}))],
  },
  {
    kind: 'ai_on_critical_path',
    severity: 'error',
    flow: paying({ kind: 'not', condition: { kind: 'sentiment', is: 'negative' } }, { critical: true }),
    message: '“Pay” is critical, and its outcome “Paid” depends on how the message sounds.',
    place: { in: 'action', name: 'pay' },
    fix: 'Take the rule away',
    fine: [
      paying({ kind: 'sentiment', is: 'negative' }, {}),
      paying({ kind: 'data', path: 'status', op: 'is', value: 200 }, { critical: true }),
      paying(undefined, { critical: true }),
    ],
  },
  {
    kind: 'ai_on_critical_path',
    severity: 'error',
    flow: leadingTo({
      kind: 'http',
      outcomes: [{ name: 'angry', when: { kind: 'ai', question: 'Angry?' } }, { name: 'calm' }],
    }),
    message: '“Close” is critical, and whether it is reached depends on the AI in “Find”.',
    place: { in: 'state', name: 'close' },
    witness: 'Find → Close',
    fine: [
      leadingTo({
        kind: 'http',
        outcomes: [
          { name: 'calm', when: { kind: 'data', path: 'status', op: 'is', value: 200 } },
          { name: 'angry', when: { kind: 'ai', question: 'Angry?' } },
        ],
      }),
    ],
  },
];
