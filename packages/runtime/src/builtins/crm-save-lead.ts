import { type Builtin, outcome, referenceFor, textInput } from './builtin.ts';

export const crmSaveLead: Builtin = {
  label: 'Save a lead',
  description: 'Sample customer list: leads are saved; customer@example.com is a customer already.',
  inputs: [
    { name: 'name', label: 'name' },
    { name: 'email', label: 'email' },
    { name: 'company', label: 'company' },
  ],
  outcomes: [
    { name: 'saved', label: 'saved' },
    { name: 'already_customer', label: 'already a customer' },
  ],
  returns: [{ path: 'lead_id', label: 'lead number' }],
  answer(input) {
    const email = textInput(input, 'email').toLowerCase();
    const name = email === 'customer@example.com' ? 'already_customer' : 'saved';
    return outcome(name, { lead_id: referenceFor('L', email || textInput(input, 'name')) });
  },
};
