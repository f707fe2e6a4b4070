import { type ConditionRuntime, verdict } from './condition-runtime.ts';

/** One part holds; nothing further is asked once it does. */
export const anyOf: ConditionRuntime<'any_of'> = (condition, scope) => {
  let isUnknown = false;
  for (const part of condition.conditions) {
    const { held, saw } = scope.judge(part, scope);
    if (held === true) return verdict(true, saw);
    if (held === 'unknown') isUnknown = true;
  }
  return isUnknown ? { held: 'unknown', saw: null } : verdict(false);
};
