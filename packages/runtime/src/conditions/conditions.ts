import type { Condition, ConditionKind } from '@turnwise/flow';
import { affirmation } from './affirmation.ts';
import { ai } from './ai.ts';
import { all } from './all.ts';
import { any } from './any.ts';
import { anyOf } from './any-of.ts';
import type { ConditionRuntime, Scope, Verdict } from './condition-runtime.ts';
import { data } from './data.ts';
import { intent } from './intent.ts';
import { keyword } from './keyword.ts';
import { memory } from './memory.ts';
import { not } from './not.ts';
import { regex } from './regex.ts';
import { sentiment } from './sentiment.ts';
import { slot } from './slot.ts';
import { visits } from './visits.ts';

/** How each kind of condition is judged. A missing kind does not compile. */
const conditions = {
  any,
  keyword,
  regex,
  affirmation,
  intent,
  sentiment,
  slot,
  data,
  visits,
  memory,
  ai,
  all,
  any_of: anyOf,
  not,
} satisfies { [Kind in ConditionKind]: ConditionRuntime<Kind> };

/** Judges one condition; the registry above is what makes the cast sound. */
export const judge = (condition: Condition, scope: Scope): Verdict =>
  (conditions[condition.kind] as ConditionRuntime<ConditionKind>)(condition, scope);
