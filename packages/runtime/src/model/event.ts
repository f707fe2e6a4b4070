import { jsonValueSchema, scalarSchema } from '@turnwise/flow';
import { z } from 'zod';
import { memorySchema } from './conversation.ts';

const at = z.string();

/** What an AI call cost, for the trace. Tokens as the provider counts them, `cost` in US dollars where known. */
const aiUsageSchema = z.object({
  model: z.string(),
  inputTokens: z.int(),
  outputTokens: z.int(),
  cost: z.number().nullable(),
});

/** How an effect ended. Failure is a result like any other. */
export const effectResultSchema = z.discriminatedUnion('kind', [
  /** `callAction`: a named outcome and what came back. */
  z.object({ kind: z.literal('outcome'), outcome: z.string(), data: jsonValueSchema }),
  /** `understand`, `answerOffTopic`, `writeReply`, `chooseState`, `classify`: the AI's answer, not yet trusted. */
  z.object({ kind: z.literal('ai'), answer: jsonValueSchema, usage: aiUsageSchema.nullable() }),
  z.object({
    kind: z.literal('failed'),
    reason: z.enum(['timeout', 'unavailable', 'error', 'refused']),
    message: z.string(),
  }),
]);
export type EffectResult = z.infer<typeof effectResultSchema>;

/** Everything that can happen to a conversation. `at` is an ISO instant: time arrives, it is never looked up. */
export const conversationEventSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('started'), at, memory: memorySchema.nullable().optional() }),
  /** On a conversation that has not started, the message opens it: what it says is used, nothing counts against it. */
  z.object({
    kind: z.literal('userMessage'),
    at,
    text: z.string(),
    /** It would undo or change what the conversation before it has done: that cannot be, and is said. */
    takesBack: z.literal(true).optional(),
  }),
  z.object({
    kind: z.literal('effectResolved'),
    at,
    effectId: z.string(),
    result: effectResultSchema,
    durationMs: z.number(),
  }),
  /** Nobody wrote for a while. */
  z.object({ kind: z.literal('timePassed'), at }),
  /** The user came back in a new session, perhaps with a message: offer to go on. */
  z.object({ kind: z.literal('resumed'), at, text: z.string().optional() }),
  /** The simulator's author changed something by hand. */
  z.object({
    kind: z.literal('authorSet'),
    at,
    slots: z.record(z.string(), scalarSchema.nullable()).optional(),
    state: z.string().optional(),
    data: z.record(z.string(), jsonValueSchema).optional(),
  }),
]);
export type ConversationEvent = z.infer<typeof conversationEventSchema>;
