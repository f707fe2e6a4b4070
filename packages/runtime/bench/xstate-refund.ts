import { assign, createMachine, transition } from 'xstate';

type Context = {
  order_number: string | null;
  reason: string | null;
  item_name: string | null;
  amount: number | null;
  attempts: number;
  confirmed: boolean;
};

type Event =
  | { type: 'message'; order_number?: string; reason?: string; affirmation?: 'yes' | 'no' }
  | {
      type: 'looked_up';
      outcome: 'found' | 'not_found' | 'already_refunded';
      item_name: string;
      amount: number;
    }
  | { type: 'refunded' };

const orderNumber = /^ORD-\d{4,10}$/;

const empty: Context = {
  order_number: null,
  reason: null,
  item_name: null,
  amount: null,
  attempts: 0,
  confirmed: false,
};

/** The refund flow as a hand-written XState machine: the peer the engine is measured beside. */
const machine = createMachine({
  types: {} as { context: Context; events: Event },
  id: 'refund',
  initial: 'ask_order',
  context: empty,
  states: {
    ask_order: {
      on: {
        message: [
          {
            guard: ({ event }) => event.order_number !== undefined && orderNumber.test(event.order_number),
            target: 'look_up_order',
            actions: assign({ order_number: ({ event }) => event.order_number ?? null }),
          },
          { guard: ({ context }) => context.attempts >= 2, target: 'hand_off' },
          { actions: assign({ attempts: ({ context }) => context.attempts + 1 }) },
        ],
      },
    },
    look_up_order: {
      on: {
        looked_up: [
          {
            guard: ({ event }) => event.outcome === 'found',
            target: 'right_order',
            actions: assign({
              item_name: ({ event }) => event.item_name,
              amount: ({ event }) => event.amount,
            }),
          },
          { guard: ({ event }) => event.outcome === 'already_refunded', target: 'already_refunded' },
          { target: 'ask_order', actions: assign({ order_number: null }) },
        ],
      },
    },
    right_order: {
      on: {
        message: [
          { guard: ({ event }) => event.affirmation === 'yes', target: 'ask_reason' },
          {
            guard: ({ event }) => event.affirmation === 'no',
            target: 'ask_order',
            actions: assign({ order_number: null }),
          },
        ],
      },
    },
    ask_reason: {
      on: {
        message: {
          guard: ({ event }) => event.reason !== undefined,
          target: 'check_refund',
          actions: assign({ reason: ({ event }) => event.reason ?? null }),
        },
      },
    },
    check_refund: {
      on: {
        message: [
          {
            guard: ({ event }) => event.affirmation === 'yes',
            target: 'submit_refund',
            actions: assign({ confirmed: true }),
          },
          { guard: ({ event }) => event.affirmation === 'no', target: 'ask_reason' },
        ],
      },
    },
    submit_refund: { on: { refunded: 'done' } },
    done: { type: 'final' },
    already_refunded: { type: 'final' },
    hand_off: { type: 'final' },
  },
});

const events: readonly Event[] = [
  { type: 'message' },
  { type: 'message', order_number: 'ORD-12345' },
  { type: 'looked_up', outcome: 'found', item_name: 'Desk lamp', amount: 49.9 },
  { type: 'message', affirmation: 'yes' },
  { type: 'message', reason: 'defective' },
  { type: 'message', affirmation: 'yes' },
  { type: 'refunded' },
];

type Stored = { readonly value: string; readonly context: Context };

/** How many events one conversation has: user messages and action results alike. */
export const xstateEventCount = events.length;

/**
 * One refund, each event on its own as a server does it: stored state in, pure transition, stored state out, as JSON
 * text or as the objects that would be made into it. Gives the state it ends in.
 */
export function xstateConversation(asText: boolean): string {
  let stored: Stored = { value: 'ask_order', context: empty };
  let text = asText ? JSON.stringify(stored) : '';
  for (const event of events) {
    if (asText) stored = JSON.parse(text);
    const [next] = transition(machine, machine.resolveState(stored), event);
    stored = { value: String(next.value), context: next.context };
    if (asText) text = JSON.stringify(stored);
  }
  return stored.value;
}
