import { compareValues } from './compare-values.ts';
import { type ConditionRuntime, verdict } from './condition-runtime.ts';

/** How often a state has been entered. */
export const visits: ConditionRuntime<'visits'> = (condition, scope) => {
  const all = scope.turn.conversation.visits;
  const count = Object.hasOwn(all, condition.state) ? (all[condition.state] ?? 0) : 0;
  return verdict(compareValues(scope.turn, count, condition.op, condition.value), count);
};
