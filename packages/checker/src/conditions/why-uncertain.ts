import type { Condition } from '@turnwise/flow';
import type { Uncertainty } from '../texts/english-ways.ts';
import { leavesOf } from './leaves-of.ts';

/** What a condition depends on that is never certain; null when rules alone decide. */
export function whyUncertain(condition: Condition): Uncertainty | null {
  const leaves = leavesOf(condition);
  if (leaves.some((leaf) => leaf.kind === 'ai')) return 'ai';
  return leaves.some((leaf) => leaf.kind === 'sentiment') ? 'sentiment' : null;
}
