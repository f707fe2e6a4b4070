import type { Problem } from '@turnwise/checker';

/** How loud to be about problems: what is wrong is alarming, what has not been drawn yet is not. */
export type Urgency = 'wrong' | 'unfinished' | 'hint' | 'none';

export function urgencyOf(problems: readonly Problem[]): Urgency {
  if (problems.length === 0) return 'none';
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return 'hint';
  return errors.every(({ isUnfinished }) => isUnfinished) ? 'unfinished' : 'wrong';
}
