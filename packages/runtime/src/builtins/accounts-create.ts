import { type Builtin, outcome, referenceFor, textInput } from './builtin.ts';

export const accountsCreate: Builtin = {
  label: 'Create an account',
  description: 'Sample accounts: created, save for taken@example.com, which has one.',
  inputs: [
    { name: 'name', label: 'name' },
    { name: 'email', label: 'email' },
  ],
  outcomes: [
    { name: 'created', label: 'created' },
    { name: 'exists', label: 'exists already' },
  ],
  returns: [{ path: 'account_id', label: 'account number' }],
  answer(input) {
    const email = textInput(input, 'email').toLowerCase();
    return outcome(email === 'taken@example.com' ? 'exists' : 'created', {
      account_id: referenceFor('A', email),
    });
  },
};
