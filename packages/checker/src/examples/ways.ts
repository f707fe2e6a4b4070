import type { FlowDocument, StateDocument } from '@turnwise/flow';
import { type Example, flowOf, ground } from './example.ts';

const { bye } = ground;
const slots: FlowDocument['slots'] = {
  order: { type: 'text', label: 'Order' },
  email: { type: 'email', label: 'E-mail' },
};
const ask = (slot: string, next: string, more: object = {}): StateDocument => ({
  kind: 'ask',
  label: `Ask ${slot}`,
  prompt: 'Well?',
  slot,
  next,
  ...more,
});
const thanks: StateDocument = { kind: 'say', label: 'Thanks', messages: ['Thanks, {email}.'], next: 'bye' };
const toPerson: StateDocument = {
  kind: 'handoff',
  label: 'Person',
  message: 'A colleague writes to {email}.',
};
const known: StateDocument = {
  kind: 'decide',
  label: 'Known?',
  branches: [{ id: 'a', when: { kind: 'slot', slot: 'order', op: 'is', value: 'x' }, to: 'ask_email' }],
  otherwise: 'thanks',
};
const pay = {
  kind: 'action',
  label: 'Pay out',
  action: 'pay',
  input: { order: '{order}' },
  requireConfirmed: true,
  failed: 'bye',
} as const;
const actions: FlowDocument['actions'] = { pay: { kind: 'mock' } };
const sure = (more: object = {}): StateDocument => ({
  kind: 'confirm',
  label: 'Sure?',
  yes: 'pay',
  no: 'bye',
  ...more,
});

export const ways: readonly Example[] = [
  {
    kind: 'unfilled_slot_read',
    severity: 'warning',
    flow: flowOf({
      slots,
      states: { ask_order: ask('order', 'known'), known, ask_email: ask('email', 'thanks'), thanks, bye },
    }),
    message: '“Thanks” uses “E-mail”, which may not be known there yet.',
    place: { in: 'state', name: 'thanks', field: 'messages.0' },
    witness: 'Ask order → Known? → Thanks',
    fine: [
      flowOf({ slots, states: { ask_email: ask('email', 'thanks'), thanks, bye } }),
      flowOf({
        slots,
        states: { form: { kind: 'form', slots: ['order', 'email'], next: 'thanks' }, thanks, bye },
      }),
      flowOf({
        slots,
        states: {
          note: { kind: 'set', assign: [{ to: 'email', value: 'a@b.de' }], next: 'thanks' },
          thanks,
          bye,
        },
      }),
      flowOf({
        slots,
        actions,
        states: {
          get: {
            kind: 'action',
            action: 'pay',
            save: { email: 'mail' },
            outcomes: { found: 'thanks' },
            failed: 'bye',
          },
          thanks,
          bye,
        },
      }),
      flowOf({
        slots,
        states: {
          is_known: {
            kind: 'decide',
            branches: [{ id: 'a', when: { kind: 'slot', slot: 'email', op: 'is filled' }, to: 'thanks' }],
            otherwise: 'bye',
          },
          thanks,
          bye,
        },
      }),
      flowOf({
        slots,
        states: {
          is_unknown: {
            kind: 'decide',
            branches: [{ id: 'a', when: { kind: 'slot', slot: 'email', op: 'is empty' }, to: 'ask_email' }],
            otherwise: 'thanks',
          },
          ask_email: ask('email', 'thanks'),
          thanks,
          bye,
        },
      }),
      // A summary for a person may have holes.
      flowOf({ slots, states: { person: { kind: 'handoff', message: 'One moment.', summary: '{email}' } } }),
    ],
  },
  {
    kind: 'unfilled_slot_read',
    severity: 'warning',
    flow: flowOf({
      slots,
      states: { ask_email: ask('email', 'person'), person: toPerson },
      listeners: [{ id: 'l', kind: 'handoff', to: 'person' }],
    }),
    message: '“Person” uses “E-mail”, which may not be known there yet.',
    place: { in: 'state', name: 'person', field: 'message' },
    witness: 'Ask email → Person',
    // Unless it is for everybody, and with another way out, too many unclear answers do not lead to it.
    fine: [
      flowOf({ slots, states: { ask_email: ask('email', 'person'), person: toPerson } }),
      flowOf({
        slots,
        states: { ask_email: ask('email', 'person', { retry: { then: 'cancel' } }), person: toPerson },
      }),
    ],
  },
  {
    kind: 'unfilled_slot_read',
    severity: 'warning',
    flow: flowOf({ slots, states: { ask_email: ask('email', 'thanks', { skippable: true }), thanks, bye } }),
    message: '“Thanks” uses “E-mail”, which may not be known there yet.',
    place: { in: 'state', name: 'thanks', field: 'messages.0' },
    witness: 'Ask email → Thanks',
    fine: [flowOf({ slots, states: { ask_email: ask('email', 'thanks'), thanks, bye } })],
  },
  {
    kind: 'unfilled_slot_read',
    severity: 'warning',
    flow: flowOf({
      slots,
      states: {
        ask_email: ask('email', 'sure'),
        sure: sure({ yes: 'thanks', no: 'thanks', clearOnNo: ['email'] }),
        thanks,
        bye,
      },
    }),
    message: '“Thanks” uses “E-mail”, which may not be known there yet.',
    place: { in: 'state', name: 'thanks', field: 'messages.0' },
    witness: 'Ask email → Sure? → Thanks',
    fine: [
      flowOf({
        slots,
        states: {
          ask_email: ask('email', 'sure'),
          sure: sure({ yes: 'thanks', no: 'bye', clearOnNo: ['email'] }),
          thanks,
          bye,
        },
      }),
    ],
  },
  {
    // A branch on what is said is taken without an answer to the question.
    kind: 'unfilled_slot_read',
    severity: 'warning',
    flow: flowOf({
      slots,
      states: {
        ask_email: ask('email', '', {
          branches: [{ id: 'a', when: { kind: 'keyword', words: ['none'] }, to: 'thanks' }],
          otherwise: 'bye',
        }),
        thanks,
        bye,
      },
    }),
    message: '“Thanks” uses “E-mail”, which may not be known there yet.',
    place: { in: 'state', name: 'thanks', field: 'messages.0' },
    witness: 'Ask email → Thanks',
    fine: [
      flowOf({
        slots,
        states: {
          ask_email: ask('email', '', {
            branches: [
              { id: 'a', when: { kind: 'slot', slot: 'email', op: 'contains', value: '@' }, to: 'thanks' },
            ],
            otherwise: 'thanks',
          }),
          thanks,
          bye,
        },
      }),
      // A confirm asks for what is missing before it reads anything back.
      flowOf({ slots, states: { sure: sure({ prompt: 'Is it {email}?', yes: 'thanks' }), thanks, bye } }),
    ],
  },
  {
    kind: 'unfilled_slot_read',
    severity: 'warning',
    flow: flowOf({
      slots: { email: { ...slots.email, type: 'email', required: false } },
      states: { form: { kind: 'form', label: 'Form', slots: ['email'], next: 'thanks' }, thanks, bye },
    }),
    message: '“Thanks” uses “E-mail”, which may not be known there yet.',
    place: { in: 'state', name: 'thanks', field: 'messages.0' },
    witness: 'Form → Thanks',
    fine: [
      flowOf({ slots, states: { form: { kind: 'form', slots: ['email'], next: 'thanks' }, thanks, bye } }),
    ],
  },
  {
    kind: 'unfilled_slot_read',
    severity: 'warning',
    flow: flowOf({ slots, states: { thanks, bye } }),
    message: '“Thanks” uses “E-mail”, which may not be known there yet.',
    place: { in: 'state', name: 'thanks', field: 'messages.0' },
    fine: [flowOf({ slots, states: { thanks, bye } })],
    // The flow that runs this one hands it in.
    fineContext: {
      knownFlows: {
        parent: flowOf({ states: { run: { kind: 'subflow', flow: 'example', in: { email: 'a@b.de' } } } }),
      },
    },
  },
  {
    // Whoever asks for a person at the first question has said nothing else yet.
    kind: 'unfilled_slot_read',
    severity: 'warning',
    flow: flowOf({
      slots,
      listeners: [{ id: 'l', kind: 'intent', intent: 'human', examples: ['a person'], to: 'thanks' }],
      states: { ask_email: ask('email', 'thanks'), thanks, bye },
    }),
    message: '“Thanks” uses “E-mail”, which may not be known there yet.',
    place: { in: 'state', name: 'thanks', field: 'messages.0' },
    witness: 'Ask email → Thanks',
    fine: [
      flowOf({
        slots,
        listeners: [
          { id: 'l', kind: 'intent', intent: 'human', examples: ['a person'], to: 'thanks', enabled: false },
          { id: 'm', kind: 'help', to: 'thanks' },
        ],
        states: { ask_email: ask('email', 'thanks', { listeners: { help: 'off' } }), thanks, bye },
      }),
      flowOf({
        slots,
        states: {
          ask_email: ask('email', 'ask_order'),
          ask_order: ask('order', 'bye', { listeners: { handoff: { to: 'thanks' } } }),
          thanks,
          bye,
        },
      }),
    ],
  },
  {
    kind: 'unfilled_slot_read',
    severity: 'warning',
    flow: flowOf({
      slots,
      states: {
        ask_email: ask('email', 'bye', { listeners: { help: { to: 'thanks' } } }),
        thanks,
        bye,
      },
    }),
    message: '“Thanks” uses “E-mail”, which may not be known there yet.',
    place: { in: 'state', name: 'thanks', field: 'messages.0' },
    witness: 'Ask email → Thanks',
    fine: [],
  },
  {
    kind: 'unconfirmed_action',
    severity: 'warning',
    flow: flowOf({ slots, actions, states: { ask_order: ask('order', 'pay'), pay, bye } }),
    message:
      '“Pay out” needs “Order” confirmed, and can be reached without it: put a Confirm before it that reads back that value, or the user is asked in built-in words.',
    place: { in: 'state', name: 'pay', field: 'requireConfirmed' },
    witness: 'Ask order → Pay out',
    fine: [
      flowOf({ slots, actions, states: { ask_order: ask('order', 'sure'), sure: sure(), pay, bye } }),
      flowOf({
        slots,
        actions,
        states: { ask_order: ask('order', 'sure'), sure: sure({ slots: ['order'] }), pay, bye },
      }),
      flowOf({
        slots,
        actions,
        states: { ask_order: ask('order', 'pay'), pay: { ...pay, requireConfirmed: false }, bye },
      }),
      flowOf({
        slots: { ...slots, order: { type: 'text', confirm: true } },
        actions,
        states: { ask_order: ask('order', 'pay'), pay, bye },
      }),
    ],
  },
  {
    kind: 'unconfirmed_action',
    severity: 'warning',
    flow: flowOf({
      slots,
      actions,
      states: {
        ask_email: ask('email', 'sure'),
        sure: sure({ slots: ['email'], yes: 'ask_order' }),
        ask_order: ask('order', 'pay'),
        pay,
        bye,
      },
    }),
    message:
      '“Pay out” needs “Order” confirmed, and can be reached without it: put a Confirm before it that reads back that value, or the user is asked in built-in words.',
    place: { in: 'state', name: 'pay', field: 'requireConfirmed' },
    witness: 'Ask email → Sure? → Ask order → Pay out',
    fine: [flowOf({ slots, actions, states: { ask_order: ask('order', 'sure'), sure: sure(), pay, bye } })],
  },
  {
    // What the question of the author's own does not name is not read back.
    kind: 'unconfirmed_action',
    severity: 'warning',
    flow: flowOf({
      slots,
      actions,
      states: { ask_order: ask('order', 'sure'), sure: sure({ prompt: 'To {email}?' }), pay, bye },
    }),
    message:
      '“Pay out” needs “Order” confirmed, and can be reached without it: put a Confirm before it that reads back that value, or the user is asked in built-in words.',
    place: { in: 'state', name: 'pay', field: 'requireConfirmed' },
    witness: 'Ask order → Sure? → Pay out',
    fine: [
      flowOf({
        slots,
        actions,
        states: {
          ask_order: ask('order', 'sure'),
          sure: sure({ prompt: '{order}, for {data.price}?' }),
          pay,
          bye,
        },
      }),
      flowOf({
        slots,
        actions,
        states: { ask_order: ask('order', 'sure'), sure: sure({ prompt: 'Shall I?' }), pay, bye },
      }),
    ],
  },
];
