import { aiAnswerSchemas } from '@turnwise/runtime';
import type { AiQuestion } from '../ask-ai.ts';
import type { EffectOf } from '../effect-of.ts';
import { answerSchema } from './answer-schema.ts';
import { describeContext, describeTalk } from './describe-context.ts';

const schema = answerSchema(aiAnswerSchemas.understand);

/** Asks which values a message clearly states, and whether it is about the matter at all. */
export function understandQuestion({ text, slots, asked, context }: EffectOf<'understand'>): AiQuestion {
  const wanted = Object.entries(slots).map(([name, slot]) => {
    const choices = slot.choices.map((choice) => choice.value).join(', ');
    const meaning = [slot.label, slot.description].filter(Boolean).join(': ');
    return `- ${name} (${slot.type}${choices && `, one of: ${choices}`})${meaning && ` ${meaning}`}`;
  });
  return {
    name: 'understand',
    instructions: [
      describeContext(context),
      'List the values the last message clearly states, and nothing else. Leave out what is only likely.',
      'For each, copy the words it stands in exactly as written.',
      'Numbers and true/false as JSON; dates as YYYY-MM-DD; times as HH:MM; choices by their value.',
      asked === null ? '' : `The user was just asked for: ${asked}`,
      `Values of interest:\n${wanted.join('\n') || '- none'}`,
      'offTopic: true only when the message is plainly about something else and no try at an answer; in doubt false.',
    ].join('\n'),
    material: describeTalk(context, text),
    schema,
    model: context.model,
  };
}
