import type { Problem } from '@turnwise/checker';
import { type Urgency, urgencyOf } from './urgency-of.ts';

const rank: Readonly<Record<Urgency, number>> = { wrong: 0, unfinished: 1, hint: 2, none: 3 };
const rankOf = (problem: Problem): number => rank[urgencyOf([problem])];

/** What is wrong, then what is not drawn yet, then hints; otherwise as they were found. */
export const urgentFirst = (problems: readonly Problem[]): readonly Problem[] =>
  [...problems].sort((a, b) => rankOf(a) - rankOf(b));
