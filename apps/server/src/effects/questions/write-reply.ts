import { aiAnswerSchemas } from '@turnwise/runtime';
import type { AiQuestion } from '../ask-ai.ts';
import type { EffectOf } from '../effect-of.ts';
import { answerSchema } from './answer-schema.ts';
import { describeContext, describeTalk } from './describe-context.ts';

const schema = answerSchema(aiAnswerSchemas.writeReply);

/** Asks for the message of a state whose words the author left to the AI. */
export const replyQuestion = ({ instructions, context }: EffectOf<'writeReply'>): AiQuestion => ({
  name: 'write_reply',
  instructions: [
    describeContext(context),
    'Write the next message to the user, as the author of the flow asks:',
    instructions,
    'At most a few sentences, plain text.',
  ].join('\n'),
  material: describeTalk(context, context.recent.findLast((message) => message.from === 'user')?.text ?? ''),
  schema,
  model: context.model,
});
