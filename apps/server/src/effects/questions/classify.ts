import { aiAnswerSchemas } from '@turnwise/runtime';
import type { AiQuestion } from '../ask-ai.ts';
import type { EffectOf } from '../effect-of.ts';
import { answerSchema } from './answer-schema.ts';
import { describeContext, describeTalk } from './describe-context.ts';

const schema = answerSchema(aiAnswerSchemas.classify);

/** Asks one question about the message; the flow goes on by whether the answer is the one it hopes for. */
export const classifyQuestion = ({ question, target, text, context }: EffectOf<'classify'>): AiQuestion => ({
  name: 'classify',
  instructions: [
    describeContext(context),
    `Answer this about the last message in one word or a few: ${question}`,
    `If it is so, answer exactly: ${target}. If you cannot tell, answer: unsure.`,
  ].join('\n'),
  material: describeTalk(context, text),
  schema,
  model: context.model,
});
