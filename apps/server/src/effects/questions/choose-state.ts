import { aiAnswerSchemas } from '@turnwise/runtime';
import type { AiQuestion } from '../ask-ai.ts';
import type { EffectOf } from '../effect-of.ts';
import { answerSchema } from './answer-schema.ts';
import { describeContext, describeTalk } from './describe-context.ts';

const schema = answerSchema(aiAnswerSchemas.chooseState);

/** Asks which of the author's options fits best. */
export function chooseQuestion({ question, text, options, context }: EffectOf<'chooseState'>): AiQuestion {
  const list = options.map(
    ({ label, description }, index) => `${index}: ${label}${description ? ` - ${description}` : ''}`,
  );
  return {
    name: 'choose',
    instructions: [
      describeContext(context),
      question,
      `Pick the option that fits, by its number, or null when none does:\n${list.join('\n')}`,
    ].join('\n'),
    material: describeTalk(context, text),
    schema,
    model: context.model,
  };
}
