import type { Condition } from '../schema/condition.ts';

/** True when a condition may be decided by the AI or by sentiment, so it cannot stand on a critical branch. */
export function isUncertainCondition(condition: Condition): boolean {
  switch (condition.kind) {
    case 'ai':
    case 'sentiment':
      return true;
    case 'all':
    case 'any_of':
      return condition.conditions.some(isUncertainCondition);
    case 'not':
      return isUncertainCondition(condition.condition);
    case 'any':
    case 'keyword':
    case 'regex':
    case 'affirmation':
    case 'intent':
    case 'slot':
    case 'data':
    case 'visits':
    case 'memory':
      return false;
  }
}
