import { type Example, flowOf, ground } from './example.ts';

const { bye, slots } = ground;

export const texts: readonly Example[] = [
  {
    kind: 'empty_text',
    severity: 'error',
    flow: flowOf({ states: { hi: { kind: 'say', label: 'Hello', messages: ['  '], next: 'bye' }, bye } }),
    message: '“Hello” says nothing yet: write its message.',
    place: { in: 'state', name: 'hi', field: 'messages' },
    fine: [flowOf({ states: { hi: { kind: 'say', messages: ['Hi'], next: 'bye' }, bye } })],
  },
  {
    kind: 'empty_text',
    severity: 'error',
    flow: flowOf({ states: { hi: { kind: 'say', label: 'Hello', messages: ['Hi', ''], next: 'bye' }, bye } }),
    message: '“Hello” has an empty message among its messages.',
    place: { in: 'state', name: 'hi', field: 'messages' },
    fix: 'Take the empty message out',
    fine: [flowOf({ states: { hi: { kind: 'say', messages: ['Hi', 'Hello'], next: 'bye' }, bye } })],
  },
  {
    kind: 'empty_text',
    severity: 'error',
    flow: flowOf({
      slots,
      states: { ask: { kind: 'ask', label: 'Order?', slot: 'order_number', next: 'bye' }, bye },
    }),
    message: '“Order?” asks nothing yet: write its question.',
    place: { in: 'state', name: 'ask', field: 'prompt' },
    fine: [
      flowOf({
        slots: { order_number: { type: 'text', prompt: 'Which order?' } },
        states: { ask: { kind: 'ask', slot: 'order_number', next: 'bye' }, bye },
      }),
    ],
  },
  {
    kind: 'empty_text',
    severity: 'warning',
    flow: flowOf({
      slots,
      states: { form: { kind: 'form', label: 'Details', slots: ['order_number'], next: 'bye' }, bye },
    }),
    message: '“Details” asks for “Order number” in built-in words: write its question.',
    place: { in: 'slot', name: 'order_number', field: 'prompt' },
    fine: [
      flowOf({
        slots: { order_number: { type: 'text', prompt: 'Which order?' } },
        states: { form: { kind: 'form', slots: ['order_number'], next: 'bye' }, bye },
      }),
    ],
  },
  {
    kind: 'empty_text',
    severity: 'error',
    flow: flowOf({
      states: { word: { kind: 'reply', label: 'Answer', fallback: 'Well.', next: 'bye' }, bye },
    }),
    message: '“Answer” does not tell the AI yet what to write.',
    place: { in: 'state', name: 'word', field: 'instructions' },
    fine: [
      flowOf({
        states: { word: { kind: 'reply', instructions: 'Answer.', fallback: 'Well.', next: 'bye' }, bye },
      }),
    ],
  },
  {
    kind: 'empty_text',
    severity: 'error',
    flow: flowOf({
      states: { word: { kind: 'reply', label: 'Answer', instructions: 'Answer.', next: 'bye' }, bye },
    }),
    message: '“Answer” has nothing to say when there is no AI: write what is said instead.',
    place: { in: 'state', name: 'word', field: 'fallback' },
    fine: [
      flowOf({
        states: { word: { kind: 'reply', instructions: 'Answer.', fallback: 'Well.', next: 'bye' }, bye },
      }),
    ],
  },
  {
    kind: 'empty_text',
    severity: 'warning',
    flow: flowOf({ states: { bye: { kind: 'end', label: 'Goodbye' } } }),
    message: '“Goodbye” ends the conversation without a word: write its last message.',
    place: { in: 'state', name: 'bye', field: 'message' },
    fine: [
      flowOf({ states: { bye: { kind: 'end' } }, settings: { closing: 'Thank you.' } }),
      flowOf({ states: { bye: { kind: 'end', outcome: 'cancelled' } } }),
    ],
  },
  {
    kind: 'empty_text',
    severity: 'error',
    flow: flowOf({
      states: { bye },
      listeners: [{ id: 'q', kind: 'questions', questions: [{ question: 'Are you open?', answer: '' }] }],
    }),
    message: 'The question “Are you open?” has no answer.',
    place: { in: 'listener', id: 'q' },
    fine: [
      flowOf({
        states: { bye },
        listeners: [{ id: 'q', kind: 'questions', questions: [{ question: 'Open?', answer: 'Yes.' }] }],
      }),
    ],
  },
  {
    kind: 'emoji_only_text',
    severity: 'warning',
    flow: flowOf({
      states: { hi: { kind: 'say', label: 'Hello', messages: ['Hi', '👋🎉'], next: 'bye' }, bye },
    }),
    message: '“Hello” says “👋🎉” and no words, which a screen reader cannot make sense of.',
    place: { in: 'state', name: 'hi', field: 'messages.1' },
    fine: [
      flowOf({
        slots,
        states: {
          hi: { kind: 'say', messages: ['👋 Hi', '{order_number} 🎉', '...', 'Привет'], next: 'bye' },
          bye,
        },
      }),
    ],
  },
  {
    kind: 'unfinished_state',
    severity: 'error',
    flow: flowOf({ states: { call: { kind: 'action', label: 'Look up', failed: 'bye' }, bye } }),
    message: '“Look up” does not say yet which action it calls.',
    place: { in: 'state', name: 'call', field: 'action' },
    fine: [
      flowOf({
        actions: { a: { kind: 'mock' } },
        states: { call: { kind: 'action', action: 'a', failed: 'bye' }, bye },
      }),
    ],
  },
  {
    kind: 'unfinished_state',
    severity: 'error',
    flow: flowOf({
      states: { run: { kind: 'subflow', label: 'Book', returned: { completed: 'bye' } }, bye },
    }),
    message: '“Book” does not say yet which flow it runs.',
    place: { in: 'state', name: 'run', field: 'flow' },
    fine: [flowOf({ states: { run: { kind: 'subflow', flow: 'b', returned: { completed: 'bye' } }, bye } })],
  },
  {
    kind: 'unfinished_state',
    severity: 'error',
    flow: flowOf({ states: { form: { kind: 'form', label: 'Details', next: 'bye' }, bye } }),
    message: '“Details” does not ask for anything yet.',
    place: { in: 'state', name: 'form', field: 'slots' },
    fine: [flowOf({ slots, states: { form: { kind: 'form', slots: ['order_number'], next: 'bye' }, bye } })],
  },
  {
    kind: 'unfinished_state',
    severity: 'error',
    flow: flowOf({
      states: { pick: { kind: 'choose', label: 'Pick', question: 'What?', otherwise: 'bye' }, bye },
    }),
    message: '“Pick” has no options to choose from yet.',
    place: { in: 'state', name: 'pick', field: 'options' },
    fine: [
      flowOf({
        states: {
          pick: { kind: 'choose', question: 'What?', options: [{ to: 'bye' }], otherwise: 'bye' },
          bye,
        },
      }),
    ],
  },
  {
    kind: 'unfinished_state',
    severity: 'error',
    flow: flowOf({
      states: { pick: { kind: 'choose', label: 'Pick', options: [{ to: 'bye' }], otherwise: 'bye' }, bye },
    }),
    message: '“Pick” does not say yet what the AI is to find out.',
    place: { in: 'state', name: 'pick', field: 'question' },
    fine: [
      flowOf({
        states: {
          pick: { kind: 'choose', question: 'What?', options: [{ to: 'bye' }], otherwise: 'bye' },
          bye,
        },
      }),
    ],
  },
];
