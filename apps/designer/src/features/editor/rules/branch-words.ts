import { type BranchDocument, conditionSchema, conditionToWords } from '@turnwise/flow';

/** What a branch is called: its label, or its rule in words. */
export function branchWords(branch: BranchDocument): string {
  if (branch.label) return branch.label;
  const condition = conditionSchema.safeParse(branch.when);
  return condition.success ? conditionToWords(condition.data) : '…';
}
