import { type Builtin, outcome, textInput } from './builtin.ts';

type SampleOrder = {
  item_name: string;
  amount: number;
  currency: string;
  ordered_on: string;
  refunded: boolean;
};

const sampleOrders = new Map<string, SampleOrder>([
  [
    'ORD-12345',
    { item_name: 'Desk lamp', amount: 49.9, currency: 'EUR', ordered_on: '2026-11-02', refunded: false },
  ],
  [
    'ORD-777123',
    { item_name: 'Coffee grinder', amount: 89, currency: 'EUR', ordered_on: '2026-10-27', refunded: false },
  ],
  [
    'ORD-54321',
    {
      item_name: 'Running shoes',
      amount: 119.95,
      currency: 'EUR',
      ordered_on: '2026-11-10',
      refunded: false,
    },
  ],
  [
    'ORD-99999',
    { item_name: 'Phone case', amount: 19.99, currency: 'EUR', ordered_on: '2026-09-14', refunded: true },
  ],
]);

export const ordersLookup: Builtin = {
  label: 'Find an order',
  description:
    'Sample orders: ORD-12345, ORD-777123 and ORD-54321 are found, ORD-99999 has been refunded, all others are unknown.',
  inputs: [{ name: 'order_number', label: 'order number' }],
  outcomes: [
    { name: 'found', label: 'found' },
    { name: 'not_found', label: 'not found' },
    { name: 'already_refunded', label: 'already refunded' },
  ],
  returns: [
    { path: 'item_name', label: 'item' },
    { path: 'amount', label: 'amount' },
    { path: 'currency', label: 'currency' },
    { path: 'ordered_on', label: 'day of the order' },
  ],
  answer(input) {
    const number = textInput(input, 'order_number').toUpperCase();
    const order = sampleOrders.get(number);
    if (!order) return outcome('not_found', { order_number: number });
    const { refunded, ...details } = order;
    return outcome(refunded ? 'already_refunded' : 'found', { order_number: number, ...details });
  },
};
