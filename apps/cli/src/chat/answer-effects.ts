import { type Effect, type EffectResult, resolveOffline } from '@turnwise/runtime';
import type { ChosenOutcome } from './read-outcome.ts';

/**
 * Answers what a conversation asks of the outside. An action ends as it was chosen - one chosen several times, in that
 * order and then always as the last - and the others by their sample data: no service is ever called from here.
 */
export function createEffectAnswers(chosen: readonly ChosenOutcome[]): (effect: Effect) => EffectResult {
  const left = new Map<string, EffectResult[]>();
  for (const { action, result } of chosen) left.set(action, [...(left.get(action) ?? []), result]);

  return (effect) => {
    const results = effect.kind === 'callAction' ? left.get(effect.action) : undefined;
    const next = results && results.length > 1 ? results.shift() : results?.[0];
    return next ?? resolveOffline(effect);
  };
}
