import { readPath } from '../values/data-path.ts';
import { compareValues } from './compare-values.ts';
import { type ConditionRuntime, verdict } from './condition-runtime.ts';

/** A place in the conversation's data compares with a value. */
export const data: ConditionRuntime<'data'> = (condition, scope) => {
  const value = readPath(scope.turn.conversation.data, condition.path.replace(/^data\./, ''));
  return verdict(compareValues(scope.turn, value, condition.op, condition.value), value ?? null);
};
