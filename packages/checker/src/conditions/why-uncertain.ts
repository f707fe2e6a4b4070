import type { Condition } from '@turnwise/flow';
import { leavesOf } from './leaves-of.ts';

/** What a condition depends on that is never certain, in words; null when rules alone decide. */
export function whyUncertain(condition: Condition): string | null {
  const leaves = leavesOf(condition);
  if (leaves.some((leaf) => leaf.kind === 'ai')) return 'the AI';
  return leaves.some((leaf) => leaf.kind === 'sentiment') ? 'how the message sounds' : null;
}
