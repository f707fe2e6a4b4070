import { noteError } from '../turn/turn.ts';
import { type ConditionRuntime, questionKey, verdict } from './condition-runtime.ts';

/** The AI's answer about the message is the one hoped for. Without an AI it does not hold; never on a critical branch. */
export const ai: ConditionRuntime<'ai'> = (condition, scope) => {
  const { turn } = scope;
  if (scope.isCritical) {
    noteError(
      turn,
      'uncertain_on_critical',
      'The AI cannot decide on a critical branch, so the branch was not taken.',
    );
    return verdict(false);
  }
  const key = questionKey(condition);
  if (Object.hasOwn(scope.answers, key)) {
    const answer = scope.answers[key] ?? null;
    return verdict(answer?.trim().toLowerCase() === condition.target.trim().toLowerCase(), answer);
  }
  if (!turn.program.hasAi || !turn.flow.settings.ai.enabled || scope.text === '') return verdict(false);
  scope.open.push({ question: condition.question, target: condition.target });
  return { held: 'unknown', saw: null };
};
