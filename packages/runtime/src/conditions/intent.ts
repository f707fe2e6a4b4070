import { type ConditionRuntime, verdict } from './condition-runtime.ts';

/** From this score on an intent counts as meant; scores are calibrated, so that it is more likely than not. */
export const intentThreshold = 0.5;

/** The message is most likely one of the intent's kind. */
export const intent: ConditionRuntime<'intent'> = (condition, scope) => {
  const best = scope.reading?.intents[0];
  const held = best?.intent === condition.intent && best.score >= intentThreshold;
  return verdict(held, best ? `${best.intent} ${best.score.toFixed(2)}` : null);
};
