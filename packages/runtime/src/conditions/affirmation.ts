import { type ConditionRuntime, verdict } from './condition-runtime.ts';

/** The message says yes, says no, or cannot decide. */
export const affirmation: ConditionRuntime<'affirmation'> = (condition, scope) => {
  const said = scope.reading?.affirmation ?? 'none';
  return verdict(said === condition.is, said);
};
