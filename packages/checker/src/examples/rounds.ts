import type { FlowDocument, StateDocument } from '@turnwise/flow';
import { type Example, flowOf, ground } from './example.ts';

const { bye } = ground;

const menu = (more: object = {}): StateDocument => ({
  kind: 'ask',
  label: 'Menu',
  prompt: 'What would you like to know?',
  branches: [{ id: 'a', when: { kind: 'keyword', words: ['hours'] }, to: 'hours' }],
  otherwise: 'bye',
  ...more,
});
const hours = (more: object = {}): StateDocument => ({
  kind: 'say',
  label: 'Hours',
  messages: ['Nine to five.'],
  next: 'menu',
  ...more,
});
const again = (when: Extract<StateDocument, { kind: 'decide' }>['branches']): StateDocument => ({
  kind: 'decide',
  branches: when,
  otherwise: 'menu',
});
const place = { in: 'state', name: 'menu', field: 'maxVisits' } as const;
const message =
  '“Menu” can be come back to as often as a user likes, but after 3 rounds a person takes over: say how many are meant, or lead out of it before.';

/** One after the other, without a question. */
const chain = (length: number, settings: FlowDocument['settings'] = {}): FlowDocument => {
  const states: FlowDocument['states'] = {};
  for (let n = 1; n <= length; n++) {
    states[`step_${n}`] = {
      kind: 'say',
      messages: ['On we go.'],
      next: n < length ? `step_${n + 1}` : 'bye',
    };
  }
  return { ...flowOf({ states: { ...states, bye } }), settings };
};

export const rounds: readonly Example[] = [
  {
    kind: 'round_cut_short',
    severity: 'warning',
    flow: flowOf({ states: { menu: menu(), hours: hours(), bye } }),
    message,
    place,
    witness: 'Menu → Hours → Menu',
    fix: 'Allow 20 rounds',
    fine: [
      flowOf({ states: { menu: menu({ maxVisits: 10 }), hours: hours({ maxVisits: 10 }), bye } }),
      // Meant to be over sooner.
      flowOf({ states: { menu: menu({ maxVisits: 2 }), hours: hours(), bye } }),
      { ...flowOf({ states: { menu: menu(), hours: hours(), bye } }), settings: { maxVisits: 8 } },
      flowOf({ states: { menu: menu(), hours: hours({ next: 'bye' }), bye } }),
      flowOf({
        states: {
          menu: menu(),
          hours: hours({ next: 'again' }),
          again: again([{ id: 'v', when: { kind: 'visits', state: 'menu', op: '>=', value: 3 }, to: 'bye' }]),
          bye,
        },
      }),
      // Not understood, and asked anew.
      flowOf({
        states: { menu: menu({ otherwise: 'hours', branches: [] }), hours: hours({ next: 'bye' }), bye },
      }),
      flowOf({
        states: {
          menu: menu({
            branches: [{ id: 'a', when: { kind: 'affirmation', is: 'no' }, to: 'bye' }],
            otherwise: 'hours',
          }),
          hours: hours(),
          bye,
        },
      }),
    ],
  },
  {
    // The half of it that was given no number ends it all the same.
    kind: 'round_cut_short',
    severity: 'warning',
    flow: flowOf({ states: { menu: menu({ maxVisits: 10 }), hours: hours(), bye } }),
    message,
    place,
    witness: 'Menu → Hours → Menu',
    fix: 'Allow 20 rounds',
    fine: [],
  },
  {
    kind: 'too_many_steps',
    severity: 'warning',
    flow: chain(4, { maxStepsPerTurn: 4 }),
    message:
      'From “Step 1” on, 5 states follow one another without a question, and after 4 the conversation gives up: ask something on the way, or allow more steps.',
    place: { in: 'state', name: 'step_1' },
    witness: 'Step 1 → Step 2 → Step 3 → Step 4 → Goodbye',
    fix: 'Allow 5 steps in one turn',
    fine: [
      chain(4, { maxStepsPerTurn: 5 }),
      chain(99),
      {
        ...chain(4, { maxStepsPerTurn: 4 }),
        states: {
          ...chain(4).states,
          step_2: { kind: 'ask', prompt: 'Well?', next: 'step_3' },
        },
      },
    ],
  },
  {
    kind: 'too_many_steps',
    severity: 'warning',
    flow: chain(1_000),
    message:
      'From “Step 1” on, 1001 states follow one another without a question, and after 100 the conversation gives up: ask something on the way, or allow more steps.',
    place: { in: 'state', name: 'step_1' },
    fine: [],
  },
];
