import { type Builtin, outcome, referenceFor, textInput } from './builtin.ts';

export const ticketsCreate: Builtin = {
  label: 'Open a ticket',
  description: 'Sample tickets: always opened, with a ticket number.',
  inputs: [
    { name: 'subject', label: 'subject' },
    { name: 'details', label: 'details' },
    { name: 'email', label: 'email' },
  ],
  outcomes: [{ name: 'created', label: 'opened' }],
  returns: [{ path: 'ticket_id', label: 'ticket number' }],
  answer: (input) =>
    outcome('created', {
      ticket_id: referenceFor('T', `${textInput(input, 'subject')} ${textInput(input, 'details')}`),
    }),
};
