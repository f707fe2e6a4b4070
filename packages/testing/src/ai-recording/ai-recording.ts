import { jsonValueSchema } from '@turnwise/flow';
import { effectResultSchema } from '@turnwise/runtime';
import { z } from 'zod';

const exchangeSchema = z.strictObject({
  /** What the AI was asked: without ids and instants, so that the same talk asks the same. */
  request: z.record(z.string(), jsonValueSchema),
  /** What came back, with the tokens it cost; that nothing did is a result too. */
  result: effectResultSchema,
});
export type Exchange = z.infer<typeof exchangeSchema>;

/** What an AI was asked and what it answered, in a talk that can be held again without it. */
export const aiRecordingSchema = z.strictObject({
  format: z.literal('turnwise/ai-recording'),
  schemaVersion: z.literal(1),
  exchanges: z.array(exchangeSchema),
});
export type AiRecording = z.infer<typeof aiRecordingSchema>;

export const emptyRecording: AiRecording = {
  format: 'turnwise/ai-recording',
  schemaVersion: 1,
  exchanges: [],
};
