import type { ConditionRuntime } from './condition-runtime.ts';

export const not: ConditionRuntime<'not'> = (condition, scope) => {
  const { held, saw } = scope.judge(condition.condition, scope);
  return { held: held === 'unknown' ? held : !held, saw };
};
