import { type BranchDocument, conditionSchema, type FlowDocument } from '@turnwise/flow';
import { conditionInWords, phrasesFor } from '../../../language/phrases.ts';

/** What a branch is called: its label, or its rule in words, slots by their labels. */
export function branchWords(branch: BranchDocument, flow: Pick<FlowDocument, 'slots' | 'actions'>): string {
  if (branch.label) return branch.label;
  const condition = conditionSchema.safeParse(branch.when);
  return condition.success ? conditionInWords(condition.data, phrasesFor(flow)) : '…';
}
