import type { OpenQuestion } from '../conditions/condition-runtime.ts';
import type { Effect } from '../model/effect.ts';
import type { EffectResult } from '../model/event.ts';
import type { Move } from '../turn/move.ts';
import type { Turn } from '../turn/turn.ts';
import { classifyAnswerSchema } from './ai-answers.ts';
import { aiContext, lastUserText } from './ai-context.ts';
import { awaitEffects, effectId } from './await-effects.ts';

/** Asks the AI what the conditions want to know of the message; the branches are judged again when it has answered. */
export function askClassifiers(turn: Turn, questions: readonly OpenQuestion[]): Move {
  return awaitEffects(
    turn,
    questions.map(
      ({ question, target }, index): Effect => ({
        kind: 'classify',
        id: effectId(turn, index),
        question,
        target,
        text: lastUserText(turn),
        context: aiContext(turn, question),
      }),
    ),
  );
}

/** The answer to one question; null when there was none, and then its condition does not hold. */
export function readClassification(result: EffectResult): string | null {
  if (result.kind !== 'ai') return null;
  const parsed = classifyAnswerSchema.safeParse(result.answer);
  return parsed.success ? parsed.data.answer : null;
}
