import { type Builtin, outcome, referenceFor, textInput } from './builtin.ts';

export const ordersRefund: Builtin = {
  label: 'Submit a refund',
  description: 'Sample refunds: always submitted, with a refund number.',
  inputs: [
    { name: 'order_number', label: 'order number' },
    { name: 'reason', label: 'reason' },
  ],
  outcomes: [{ name: 'submitted', label: 'submitted' }],
  returns: [{ path: 'refund_id', label: 'refund number' }],
  answer: (input) =>
    outcome('submitted', { refund_id: referenceFor('RF', textInput(input, 'order_number').toUpperCase()) }),
};
