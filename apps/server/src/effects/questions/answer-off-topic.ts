import { aiAnswerSchemas } from '@turnwise/runtime';
import type { AiQuestion } from '../ask-ai.ts';
import type { EffectOf } from '../effect-of.ts';
import { answerSchema } from './answer-schema.ts';
import { describeContext, describeTalk } from './describe-context.ts';

const schema = answerSchema(aiAnswerSchemas.answerOffTopic);

/** Asks for a short answer to something beside the matter; the flow asks its own question again afterwards. */
export const offTopicQuestion = ({ text, context }: EffectOf<'answerOffTopic'>): AiQuestion => ({
  name: 'answer_off_topic',
  instructions: [
    describeContext(context),
    'The user said something beside the matter. Answer it in one or two short sentences, from what you were told here.',
    'If you do not know, say so kindly. Do not ask anything: the flow asks its own question after you.',
  ].join('\n'),
  material: describeTalk(context, text),
  schema,
  model: context.model,
});
