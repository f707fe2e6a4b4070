import { scalarSchema } from '@turnwise/flow';
import { z } from 'zod';

/** What an AI is to answer each effect with, as JSON: the schema it is given, and the one its answer is held to. */
const understandAnswerSchema = z.object({
  /** Only what the message clearly states. `words` are copied from it, so that each value can be checked. */
  values: z.array(z.object({ slot: z.string(), value: scalarSchema, words: z.string() })).max(50),
  /** The message is about something else altogether: no answer, not even a wrong one. */
  offTopic: z.boolean(),
});
/** As it is read: an AI that only lists values has said enough. */
export const readUnderstandAnswer = understandAnswerSchema.partial({ offTopic: true });
const textAnswerSchema = z.object({ text: z.string() });
export const chooseAnswerSchema = z.object({
  /** The option's number, counted from 0; null when none fits. */
  option: z.int().nullable(),
});
export const classifyAnswerSchema = z.object({ answer: z.string() });

export const aiAnswerSchemas = {
  understand: understandAnswerSchema,
  answerOffTopic: textAnswerSchema,
  writeReply: textAnswerSchema,
  chooseState: chooseAnswerSchema,
  classify: classifyAnswerSchema,
} as const;

const longestText = 2_000;

/** The text of a `text` answer; null when the AI gave none that can be said. */
export function answeredText(answer: unknown): string | null {
  const parsed = textAnswerSchema.safeParse(answer);
  const text = parsed.success ? parsed.data.text.trim() : '';
  return text === '' || text.length > longestText ? null : text;
}
