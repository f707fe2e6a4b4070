import { type ConditionRuntime, verdict } from './condition-runtime.ts';

/** Every part holds; nothing is asked of the AI once one does not. */
export const all: ConditionRuntime<'all'> = (condition, scope) => {
  let isUnknown = false;
  for (const part of condition.conditions) {
    const { held, saw } = scope.judge(part, scope);
    if (held === false) return verdict(false, saw);
    if (held === 'unknown') isUnknown = true;
  }
  return isUnknown ? { held: 'unknown', saw: null } : verdict(true);
};
