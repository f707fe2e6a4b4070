import type { Phrases } from './phrases.ts';

export const englishPhrases: Phrases = {
  exits: {
    next: 'then',
    allKnown: 'when all is known',
    otherwise: 'otherwise',
    yes: 'yes',
    no: 'no',
    failed: 'failed',
    back: 'back',
    retry: 'after too many tries',
    completed: 'completed',
    cancelled: 'cancelled',
    option: (number) => `option ${number}`,
  },
  any: 'any answer',
  says: (words) => `says ${words}`,
  looksLike: (pattern) => `looks like ${pattern}`,
  affirmation: { yes: 'yes', no: 'no', unsure: 'not sure' },
  wants: (intent) => `wants ${intent}`,
  sentiment: { negative: 'sounds negative', neutral: 'sounds neutral', positive: 'sounds positive' },
  visitsTo: (state) => `visits to ${state}`,
  remembered: (key) => `remembered ${key}`,
  asksAi: (question) => `AI: ${question}`,
  compares(subject, op, value) {
    switch (op) {
      case 'is filled':
      case 'is empty':
      case 'is confirmed':
        return `${subject} ${op}`;
      case '<':
        return `${subject} is less than ${value}`;
      case '<=':
        return `${subject} is at most ${value}`;
      case '>':
        return `${subject} is more than ${value}`;
      case '>=':
        return `${subject} is at least ${value}`;
      case 'before':
      case 'after':
        return `${subject} is ${op} ${value}`;
      default:
        return `${subject} ${op} ${value}`;
    }
  },
  between: (subject, low, high) => `${subject} is between ${low} and ${high}`,
  and: ' and ',
  or: ' or ',
  always: 'always',
  never: 'never',
  not: (condition) => `not: ${condition}`,
};
