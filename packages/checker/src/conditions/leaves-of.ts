import type { Condition } from '@turnwise/flow';

export type LeafCondition = Exclude<Condition, { kind: 'all' | 'any_of' | 'not' }>;

/** The simple conditions a condition is put together from. */
export function leavesOf(condition: Condition): LeafCondition[] {
  switch (condition.kind) {
    case 'all':
    case 'any_of':
      return condition.conditions.flatMap(leavesOf);
    case 'not':
      return leavesOf(condition.condition);
    default:
      return [condition];
  }
}
