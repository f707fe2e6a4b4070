import type { BranchDocument, ConditionDocument } from '@turnwise/flow';

/** The slots a condition compares, in order. */
function slotsOf(condition: ConditionDocument): string[] {
  switch (condition.kind) {
    case 'slot':
      return condition.slot === '' ? [] : [condition.slot];
    case 'all':
    case 'any_of':
      return condition.conditions.flatMap(slotsOf);
    case 'not':
      return slotsOf(condition.condition);
    default:
      return [];
  }
}

/** The slots some branches decide by, each once. */
export const slotsCompared = (branches: readonly BranchDocument[]): string[] => [
  ...new Set(branches.flatMap(({ when }) => slotsOf(when))),
];
