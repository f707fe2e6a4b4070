import { type BranchDocument, conditionSchema } from '@turnwise/flow';
import { conditionInWords } from '../../../language/phrases.ts';

/** What a branch is called: its label, or its rule in words. */
export function branchWords(branch: BranchDocument): string {
  if (branch.label) return branch.label;
  const condition = conditionSchema.safeParse(branch.when);
  return condition.success ? conditionInWords(condition.data) : '…';
}
