import { flows } from './scene.ts';

type Place = { readonly x: number; readonly y: number };

const states: Record<string, Record<string, unknown>> = {
  say: {
    kind: 'say',
    label: 'Welcome',
    messages: ['Welcome to the clinic!', 'Good to see you.'],
    next: 'ask',
  },
  ask: {
    kind: 'ask',
    label: 'How many people?',
    prompt: 'For how many people, {name}?',
    reprompts: ['How many people is it for, for example 3?'],
    slot: 'people',
    quickReplies: ['Just me', 'Two of us'],
    branches: [
      {
        id: 'many',
        label: 'a group',
        when: { kind: 'slot', slot: 'people', op: '>', value: 6 },
        to: 'handoff',
      },
      {
        id: 'rush',
        when: {
          kind: 'all',
          conditions: [
            { kind: 'keyword', words: ['today', 'now', 'urgent'] },
            { kind: 'not', condition: { kind: 'affirmation', is: 'no' } },
          ],
        },
        to: 'action',
      },
    ],
    otherwise: 'form',
    retry: { limit: 2, then: 'handoff', to: 'handoff' },
  },
  form: { kind: 'form', label: 'Who and when', slots: ['name', 'day', 'email'], next: 'confirm' },
  confirm: {
    kind: 'confirm',
    label: 'All right?',
    slots: ['name', 'day'],
    prompt: '{name}, on {day}. Shall I book it?',
    yes: 'action',
    no: 'form',
    clearOnNo: ['day'],
  },
  action: {
    kind: 'action',
    label: 'Book it',
    action: 'book',
    input: { day: '{day}' },
    save: { 'data.number': 'number' },
    outcomes: { booked: 'reply', full: 'decide' },
    failed: 'handoff',
    requireConfirmed: true,
    waiting: 'One moment, please.',
  },
  decide: {
    kind: 'decide',
    label: 'Regular?',
    branches: [
      {
        id: 'known',
        label: 'a regular',
        when: { kind: 'slot', slot: 'regular', op: 'is', value: true },
        to: 'choose',
      },
    ],
    otherwise: 'set',
  },
  reply: {
    kind: 'reply',
    label: 'Thank them',
    instructions: 'Thank {name} and mention the day.',
    fallback: 'Thank you, {name}. See you on {day}.',
    next: 'end',
  },
  choose: {
    kind: 'choose',
    label: 'What do they want?',
    question: 'Do they want another day, or a call?',
    options: [
      { label: 'another day', description: 'They can come at another time', to: 'form' },
      { label: 'a call', description: 'They want to talk to somebody', to: 'handoff' },
    ],
    otherwise: 'handoff',
  },
  set: {
    kind: 'set',
    label: 'Note it down',
    assign: [{ to: 'regular', value: false }],
    clear: ['day'],
    next: 'subflow',
  },
  subflow: {
    kind: 'subflow',
    label: 'Check the refund',
    flow: flows.refund,
    in: {},
    out: {},
    returned: { completed: 'end', cancelled: 'handoff' },
  },
  handoff: {
    kind: 'handoff',
    label: 'A person takes over',
    queue: 'reception',
    message: 'I will get somebody for you.',
  },
  end: { kind: 'end', label: 'Goodbye', message: 'See you on {day}!' },
};

/** One state of each kind, with something in most of its fields. */
export const everyKind = {
  format: 'turnwise/flow',
  schemaVersion: 1,
  id: flows.kinds,
  name: 'Every kind of state',
  description: 'Books a visit to the clinic.',
  start: 'say',
  slots: {
    name: { type: 'name', label: 'Name', prompt: 'What is your name?', remember: true },
    people: {
      type: 'number',
      label: 'People',
      prompt: 'How many people?',
      rules: [{ kind: 'min', value: 1, message: 'At least one.' }],
    },
    day: { type: 'date', label: 'Day', prompt: 'Which day suits you?' },
    email: { type: 'email', label: 'Email', required: false },
    regular: { type: 'boolean', label: 'Regular guest', required: false },
  },
  states,
  actions: {
    book: {
      kind: 'http',
      label: 'Book a visit',
      description: 'Puts the visit into the calendar',
      inputs: ['day'],
      request: {
        method: 'POST',
        url: 'https://calendar.example.com/visits/{day}',
        headers: { accept: 'application/json' },
      },
      samples: [{ outcome: 'booked', data: { number: 7 } }],
      outcomes: [{ name: 'booked' }, { name: 'full' }],
    },
  },
  listeners: [],
  settings: {},
  layout: Object.fromEntries(
    Object.keys(states).map((name, index): [string, Place] => [
      name,
      { x: (index % 4) * 340, y: Math.floor(index / 4) * 340 },
    ]),
  ),
  notes: [{ id: 'note', x: 0, y: -140, text: 'Reception closes at six.' }],
  frames: [
    { id: 'frame', title: 'Before the visit', x: -30, y: -40, width: 650, height: 330, color: 'blue' },
  ],
};
