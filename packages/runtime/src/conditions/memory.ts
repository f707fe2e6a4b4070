import { readPath } from '../values/data-path.ts';
import { compareValues } from './compare-values.ts';
import { type ConditionRuntime, verdict } from './condition-runtime.ts';

/** Something remembered of the user compares with a value. */
export const memory: ConditionRuntime<'memory'> = (condition, scope) => {
  const value = readPath(scope.turn.conversation.memory?.values, condition.key);
  return verdict(compareValues(scope.turn, value, condition.op, condition.value), value ?? null);
};
