import { type Effect, type EffectResult, resolveOffline } from '@turnwise/runtime';
import type { ChosenOutcome } from './read-outcome.ts';

/**
 * Answers what a conversation asks of the outside. An action ends as it was chosen - one chosen several times, in that
 * order and then always as the last - and the others by their sample data: no service is ever called from here. The
 * rest is for the AI, where there is one.
 */
export function createEffectAnswers(
  chosen: readonly ChosenOutcome[],
  askAi: ((effect: Effect) => Promise<EffectResult>) | null,
): (effect: Effect) => EffectResult | Promise<EffectResult> {
  const left = new Map<string, EffectResult[]>();
  for (const { action, result } of chosen) left.set(action, [...(left.get(action) ?? []), result]);

  return (effect) => {
    if (effect.kind !== 'callAction') return askAi ? askAi(effect) : resolveOffline(effect);
    const results = left.get(effect.action);
    const next = results && results.length > 1 ? results.shift() : results?.[0];
    return next ?? resolveOffline(effect);
  };
}
