import { findKeyword } from '@turnwise/understanding';
import { type ConditionRuntime, verdict } from './condition-runtime.ts';

/** One of the words is said: whole words, longest phrase first, not when negated. A slip counts where nothing else held. */
export const keyword: ConditionRuntime<'keyword'> = (condition, scope) => {
  if (scope.text === '') return verdict(false);
  const found = findKeyword(scope.text, condition.words, {
    match: condition.match,
    caseSensitive: condition.caseSensitive,
    language: scope.turn.flow.language,
    forgives: scope.forgives,
  });
  return verdict(found !== null, found?.word ?? null);
};
