import { noteError } from '../turn/turn.ts';
import { type ConditionRuntime, verdict } from './condition-runtime.ts';

/** How the message sounds, and how strongly. Never on a critical branch. */
export const sentiment: ConditionRuntime<'sentiment'> = (condition, scope) => {
  if (scope.isCritical) {
    noteError(
      scope.turn,
      'uncertain_on_critical',
      'Sentiment cannot decide on a critical branch, so the branch was not taken.',
    );
    return verdict(false);
  }
  const heard = scope.reading?.sentiment;
  if (!heard) return verdict(false);
  const strong = condition.is === 'neutral' || Math.abs(heard.score) >= condition.threshold;
  return verdict(heard.label === condition.is && strong, `${heard.label} ${heard.score.toFixed(2)}`);
};
