import { compilePattern } from '@turnwise/understanding';
import { noteError } from '../turn/turn.ts';
import { type ConditionRuntime, verdict } from './condition-runtime.ts';

/** The message matches a pattern, on a linear-time engine. */
export const regex: ConditionRuntime<'regex'> = (condition, scope) => {
  const pattern = compilePattern(condition.pattern, condition.flags);
  if (!pattern.ok) {
    noteError(
      scope.turn,
      'bad_pattern',
      `The pattern "${condition.pattern}" cannot be used: ${pattern.error.message}`,
    );
    return verdict(false);
  }
  const found = scope.text === '' ? null : pattern.value.find(scope.text);
  return verdict(found !== null, found?.text ?? null);
};
