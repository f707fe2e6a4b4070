import type { StateKind } from '@turnwise/flow';
import { translated } from '../language/translated.ts';

/** What the palette says of each kind: its plain name, what it does in one line, and what it could be in a flow one knows. */
export const kindMessages = translated('kinds', {
  talk: 'Talk',
  decide: 'Decide and do',
  finish: 'Finish',
  kinds: {
    say: {
      name: 'Say',
      description: 'Send a message',
      example: '“Welcome! I can help with orders and refunds.”',
    },
    ask: {
      name: 'Ask',
      description: 'Ask, and wait for the answer',
      example: '“What is the order number?”',
    },
    form: {
      name: 'Form',
      description: 'Collect several answers',
      example: 'Name, phone and a date, asked one by one or given all at once',
    },
    confirm: {
      name: 'Confirm',
      description: 'Read it back, take yes or no',
      example: '“A haircut on Friday at 15:00. Shall I book it?”',
    },
    reply: {
      name: 'AI reply',
      description: 'Let the AI word one message',
      example: 'Answer in kind words, from what you have told it',
    },
    decide: {
      name: 'Decide',
      description: 'Choose the way by rules',
      example: 'If the amount is more than 100, go to manager approval',
    },
    choose: {
      name: 'AI choice',
      description: 'Let the AI choose among your ways',
      example: 'Is this about billing, delivery or something else?',
    },
    action: {
      name: 'Action',
      description: 'Look something up, do something',
      example: 'Find the order in the shop',
    },
    set: {
      name: 'Set',
      description: 'Fill or forget slots',
      example: 'Set the country to Portugal; forget the order number',
    },
    subflow: {
      name: 'Sub-flow',
      description: 'Run another flow, come back',
      example: 'Check who it is, then go on here',
    },
    handoff: {
      name: 'Hand off',
      description: 'A person takes over',
      example: 'To the billing team, with a summary',
    },
    end: {
      name: 'End',
      description: 'Close the conversation',
      example: '“All done. Have a good day!”',
    },
  } satisfies Record<StateKind, { name: string; description: string; example: string }>,
});
