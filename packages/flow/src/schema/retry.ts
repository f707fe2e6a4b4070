import { z } from 'zod';
import { targetSchema } from './names.ts';

export const retryExitSchema = z.enum(['handoff', 'state', 'default', 'ai', 'cancel']);
export type RetryExit = z.infer<typeof retryExitSchema>;

/**
 * How often a question is asked again after an invalid or unclear answer, and what happens then: a person takes over
 * (in the state `to`, or at once), the conversation goes to `to`, the slot's default is taken, the AI reads the free
 * text, or the conversation is cancelled.
 */
export const retrySchema = z.object({
  limit: z.int().min(1).max(20).optional(),
  then: retryExitSchema.default('handoff'),
  to: targetSchema.default(''),
});
export type Retry = z.output<typeof retrySchema>;
export type RetryDocument = z.input<typeof retrySchema>;
