import type { FlowDocument } from '@turnwise/flow';
import { type Example, flowOf, ground } from './example.ts';

const { slots, bye, person } = ground;
const ask = (next: string) =>
  ({ kind: 'ask', label: 'Order?', prompt: 'Which order?', slot: 'order_number', next }) as const;
/** The hand-off is for everybody. */
const listeners: FlowDocument['listeners'] = [{ id: 'l', kind: 'handoff', to: 'person' }];
const lookup: FlowDocument['actions'] = {
  lookup: { kind: 'mock', label: 'Look up', outcomes: [{ name: 'found' }, { name: 'already_refunded' }] },
};
const lookUp = (outcomes: Record<string, string>) =>
  ({ kind: 'action', label: 'Look up order', action: 'lookup', outcomes, failed: 'bye' }) as const;

const anythingElse = (more: object): FlowDocument =>
  flowOf({
    states: {
      more: {
        kind: 'ask',
        label: 'Anything else?',
        prompt: 'Anything else?',
        branches: [{ id: 'b', when: { kind: 'affirmation', is: 'no' }, to: 'bye' }],
        ...more,
      },
      bye,
    },
  });

/** A question with a branch for each of its choices, and no way for anything else. */
const patientAsked = (more: object, required = true): FlowDocument =>
  flowOf({
    slots: {
      patient: {
        type: 'choice',
        label: 'Patient',
        required,
        choices: [{ value: 'new' }, { value: 'known' }],
      },
    },
    states: {
      patient: {
        kind: 'ask',
        label: 'New here?',
        prompt: 'New here?',
        slot: 'patient',
        branches: [
          { id: 'a', when: { kind: 'slot', slot: 'patient', op: 'is', value: 'new' }, to: 'bye' },
          { id: 'b', when: { kind: 'slot', slot: 'patient', op: 'is one of', value: ['known'] }, to: 'bye' },
        ],
        ...more,
      },
      bye,
      person,
    },
    listeners,
  });
const patientLoose = {
  kind: 'missing_otherwise',
  severity: 'error',
  message: '“New here?” does not say where to go when none of its ways fits.',
  place: { in: 'state', name: 'patient', port: 'otherwise' },
  fix: 'Lead it to “Billing”',
  fine: [],
} as const;

export const waysOut: readonly Example[] = [
  { ...patientLoose, flow: patientAsked({ skippable: true }) },
  { ...patientLoose, flow: patientAsked({}, false) },
  {
    ...patientLoose,
    flow: patientAsked({
      branches: [{ id: 'a', when: { kind: 'slot', slot: 'patient', op: 'is', value: 'new' }, to: 'bye' }],
    }),
  },
  {
    kind: 'no_start',
    severity: 'error',
    flow: flowOf({
      states: { bye, say: { kind: 'say', label: 'Hello', messages: ['Hi'], next: 'bye' } },
      start: '',
    }),
    message: 'Nothing says where the conversation starts: choose the first state.',
    place: { in: 'flow' },
    fix: 'Start at “Hello”',
    fine: [flowOf({ states: { bye } })],
  },
  {
    kind: 'no_start',
    severity: 'error',
    flow: flowOf({}),
    message: 'This flow has no states yet: add the first one.',
    place: { in: 'flow' },
    fine: [flowOf({ states: { bye } })],
  },
  {
    kind: 'dangling_target',
    severity: 'error',
    flow: flowOf({
      actions: { lookup: { kind: 'mock', outcomes: [{ name: 'done', label: 'found' }] } },
      states: { look_up: lookUp({ done: '' }), bye, person },
    }),
    message: '“found” of “Look up order” leads nowhere.',
    place: { in: 'state', name: 'look_up', port: 'outcome:done' },
    fix: 'Lead it to “Billing”',
    fine: [],
  },
  {
    kind: 'dangling_target',
    severity: 'error',
    flow: flowOf({
      actions: lookup,
      states: { look_up: lookUp({ found: 'bye', already_refunded: '' }), bye, person },
      listeners,
    }),
    message: '“already refunded” of “Look up order” leads nowhere.',
    place: { in: 'state', name: 'look_up', port: 'outcome:already_refunded' },
    fix: 'Lead it to “Billing”',
    fine: [
      flowOf({
        actions: lookup,
        states: { look_up: lookUp({ found: 'bye', already_refunded: 'bye' }), bye },
      }),
    ],
  },
  {
    kind: 'dangling_target',
    severity: 'error',
    flow: flowOf({ slots, states: { ask_order: ask('') } }),
    message: '“Order?” leads nowhere.',
    place: { in: 'state', name: 'ask_order', port: 'next' },
    fix: 'Lead it to a new end',
    fine: [flowOf({ slots, states: { ask_order: ask('bye'), bye } })],
  },
  {
    kind: 'dangling_target',
    severity: 'error',
    flow: flowOf({ slots, states: { ask_order: ask('gone') }, language: 'de' }),
    message: '“Order?” leads to a state that is not there.',
    place: { in: 'state', name: 'ask_order', port: 'next' },
    fix: 'Lead it to a new end',
    fine: [flowOf({ slots, states: { ask_order: ask('bye'), bye } })],
  },
  {
    kind: 'dangling_target',
    severity: 'error',
    flow: flowOf({ states: { bye }, listeners: [{ id: 'l', kind: 'help', label: 'Help!', to: 'gone' }] }),
    message: 'The listener “Help!” leads to a state that is not there.',
    place: { in: 'listener', id: 'l' },
    fix: 'Let it stay where the conversation is',
    fine: [
      // A Say that only a listener leads to is an answer, and comes back by itself.
      flowOf({
        states: { bye, help: { kind: 'say', messages: ['Help.'] } },
        listeners: [{ id: 'l', kind: 'help', to: 'help' }],
      }),
      flowOf({ states: { bye }, listeners: [{ id: 'l', kind: 'help', to: 'bye' }] }),
    ],
  },
  {
    kind: 'dangling_target',
    severity: 'error',
    flow: flowOf({
      slots,
      states: { ask_order: { ...ask('bye'), listeners: { same_as_last_time: { to: 'gone' } } }, bye },
    }),
    message: 'In “Order?”, “Same as last time” leads to a state that is not there.',
    place: { in: 'state', name: 'ask_order', field: 'listeners.same_as_last_time.to' },
    fine: [
      flowOf({
        slots,
        states: { ask_order: { ...ask('bye'), listeners: { help: { to: 'bye' }, back: 'off' } }, bye },
      }),
    ],
  },
  {
    kind: 'missing_otherwise',
    severity: 'error',
    flow: anythingElse({ skippable: true }),
    message: '“Anything else?” may be skipped, and does not say where to go then.',
    place: { in: 'state', name: 'more', port: 'otherwise' },
    fix: 'Do not let it be skipped',
    fine: [
      // Asked again where no branch fits.
      anythingElse({}),
      anythingElse({ skippable: true, otherwise: 'bye' }),
      anythingElse({ skippable: true, branches: [], next: 'bye' }),
    ],
  },
  {
    kind: 'missing_otherwise',
    severity: 'error',
    flow: flowOf({
      slots,
      states: {
        check: {
          kind: 'decide',
          label: 'Check',
          branches: [{ id: 'a', when: { kind: 'slot', slot: 'order_number', op: 'is filled' }, to: 'bye' }],
        },
        bye,
        person,
      },
      listeners,
    }),
    message: '“Check” does not say where to go when none of its ways fits.',
    place: { in: 'state', name: 'check', port: 'otherwise' },
    fix: 'Lead it to “Billing”',
    fine: [
      flowOf({ states: { check: { kind: 'decide', otherwise: 'bye' }, bye } }),
      // Each answer has a way of its own.
      patientAsked({}),
      flowOf({
        slots: { pain: { type: 'boolean', label: 'Pain' } },
        states: {
          ask: {
            kind: 'ask',
            prompt: 'Are you in pain?',
            slot: 'pain',
            branches: [
              { id: 'a', when: { kind: 'slot', slot: 'pain', op: 'is', value: true }, to: 'bye' },
              { id: 'b', when: { kind: 'slot', slot: 'pain', op: 'is', value: false }, to: 'bye' },
            ],
          },
          bye,
        },
      }),
      // A question without a slot asks again when no branch fits.
      flowOf({
        states: {
          what: { kind: 'ask', prompt: 'What?', branches: [{ id: 'a', when: { kind: 'any' }, to: 'bye' }] },
          bye,
        },
      }),
    ],
  },
  {
    kind: 'missing_otherwise',
    severity: 'error',
    flow: flowOf({
      states: {
        word: {
          kind: 'reply',
          label: 'Answer',
          instructions: 'Answer.',
          fallback: 'Well.',
          wait: true,
          branches: [{ id: 'a', when: { kind: 'affirmation', is: 'yes' }, to: 'bye' }],
        },
        bye,
        person,
      },
      listeners,
    }),
    message: '“Answer” does not say where to go when none of its ways fits.',
    place: { in: 'state', name: 'word', port: 'next' },
    fix: 'Lead it to “Billing”',
    fine: [
      flowOf({
        states: { word: { kind: 'reply', instructions: 'Answer.', fallback: 'Well.', next: 'bye' }, bye },
      }),
    ],
  },
  {
    kind: 'missing_outcome',
    severity: 'error',
    flow: flowOf({ actions: lookup, states: { look_up: lookUp({ found: 'bye' }), bye, person }, listeners }),
    message: '“Look up order” does not say what happens when the outcome is “Already refunded”.',
    place: { in: 'state', name: 'look_up', field: 'outcomes' },
    fix: 'Lead it to “Billing”',
    fine: [
      flowOf({
        actions: lookup,
        states: { look_up: lookUp({ found: 'bye', already_refunded: 'bye' }), bye },
      }),
    ],
  },
  {
    kind: 'missing_outcome',
    severity: 'error',
    flow: flowOf({
      states: {
        run: { kind: 'subflow', label: 'Book', flow: 'booking', returned: { cancelled: 'bye' } },
        bye,
      },
    }),
    message: '“Book” does not say where to go when the other flow is completed.',
    place: { in: 'state', name: 'run', field: 'returned' },
    fix: 'Add the way out',
    fine: [
      flowOf({ states: { run: { kind: 'subflow', flow: 'booking', returned: { completed: 'bye' } }, bye } }),
    ],
  },
  {
    kind: 'unknown_outcome',
    severity: 'warning',
    flow: flowOf({
      actions: lookup,
      states: { look_up: lookUp({ found: 'bye', already_refunded: 'bye', lost: 'bye' }), bye },
    }),
    message: '“Look up order” waits for the outcome “Lost”, which “Look up” never has.',
    place: { in: 'state', name: 'look_up', port: 'outcome:lost' },
    fix: 'Take this way out away',
    fine: [
      flowOf({
        actions: lookup,
        states: { look_up: lookUp({ found: 'bye', already_refunded: 'bye' }), bye },
      }),
      flowOf({ actions: { lookup: { kind: 'mock' } }, states: { look_up: lookUp({ any: 'bye' }), bye } }),
    ],
  },
];
