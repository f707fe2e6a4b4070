import type { Condition } from '../schema/condition.ts';

/** True where what the user says can make a condition hold: a branch on it is an answer of its own to a question. */
export function isAboutWords(condition: Condition): boolean {
  switch (condition.kind) {
    case 'keyword':
    case 'regex':
    case 'affirmation':
    case 'intent':
    case 'sentiment':
    case 'ai':
      return true;
    case 'all':
    case 'any_of':
      return condition.conditions.some(isAboutWords);
    case 'not':
    case 'any':
    case 'slot':
    case 'data':
    case 'visits':
    case 'memory':
      return false;
  }
}
