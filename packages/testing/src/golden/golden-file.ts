import { jsonValueSchema, scalarSchema } from '@turnwise/flow';
import { memorySchema, phaseSchema } from '@turnwise/runtime';
import { z } from 'zod';
import { durationPattern } from './duration.ts';

/** What an action or the AI answers in a golden conversation. */
const answerSchema = z.union([
  /** A named outcome of an action, with nothing in it. */
  z.string(),
  z.object({ outcome: z.string(), data: jsonValueSchema.default({}) }),
  z.object({ failed: z.enum(['timeout', 'unavailable', 'error', 'refused']) }),
  /** What the AI says, as it would send it. */
  z.object({ ai: jsonValueSchema }),
]);
export type Answer = z.infer<typeof answerSchema>;

/** One thing that happens, and what is to come of it. Only what is written is checked. */
export const lineSchema = z.strictObject({
  /** What the user writes. */
  user: z.string().optional(),
  /** What the user writes many times over: for messages too long to spell out. */
  repeat: z.int().min(0).max(10_000).optional(),
  /** The user comes back in a new session, perhaps with a message. */
  resume: z.union([z.literal(true), z.string()]).optional(),
  /** Time goes by before this: `45m`, `3h`, `3d`, `1500ms`. */
  after: z.string().regex(durationPattern).optional(),
  /** Nobody writes; the clock alone is told. */
  silence: z.literal(true).optional(),
  /** The author changes slots by hand. */
  set: z.record(z.string(), scalarSchema.nullable()).optional(),
  /** The author puts the conversation into a state. */
  startFrom: z.string().optional(),
  /** What was asked of the outside does not come back yet. */
  unanswered: z.literal(true).optional(),
  /** What was left unanswered comes back now. */
  answered: z.literal(true).optional(),

  /** Found in what is said, in any of the messages. */
  says: z.union([z.string(), z.array(z.string())]).optional(),
  /** Each message, to the letter. */
  exactly: z.array(z.string()).optional(),
  /** Nowhere in what is said. */
  never: z.union([z.string(), z.array(z.string())]).optional(),
  quickReplies: z.array(z.string()).optional(),
  /** Values by slot; null for one that is not filled. */
  slots: z.record(z.string(), scalarSchema.nullable()).optional(),
  confirmed: z.array(z.string()).optional(),
  attempts: z.record(z.string(), z.int()).optional(),
  data: z.record(z.string(), jsonValueSchema).optional(),
  state: z.string().optional(),
  phase: phaseSchema.optional(),
  /** Calls made, in order: the action's name, and its input where it matters. */
  calls: z
    .array(
      z.union([z.string(), z.object({ action: z.string(), input: z.record(z.string(), jsonValueSchema) })]),
    )
    .optional(),
  /** Kinds of other effects asked for. */
  asks: z.array(z.string()).optional(),
  errors: z.array(z.string()).optional(),
  /** A fresh conversation is to begin, with this text; null when with none. */
  fresh: z.string().nullable().optional(),
  /** It is to begin with a message that would change what is over. */
  takesBack: z.boolean().optional(),
  /** Rules the trace names. */
  rules: z.array(z.string()).optional(),
});
export type Line = z.infer<typeof lineSchema>;

const flowSchema = z.union([
  /** A template's id. */
  z.string(),
  /** A flow, written out; `format`, `schemaVersion`, `id` and `name` are put in where they are missing. */
  z.record(z.string(), jsonValueSchema),
]);

export const conversationSchema = z.strictObject({
  title: z.string(),
  /** The instant it begins at; one fixed day where nothing is written. */
  at: z.iso.datetime({ offset: true }).optional(),
  flow: flowSchema.optional(),
  library: z.array(flowSchema).optional(),
  /** Settings of the flow that are other ones here. */
  settings: z.record(z.string(), jsonValueSchema).optional(),
  /** A known user. */
  user: z.string().optional(),
  memory: memorySchema.optional(),
  timeZone: z.string().optional(),
  /** An AI is there; it answers what `answers` says. */
  ai: z.boolean().optional(),
  /** By action, or by kind of AI effect; a list is used up one by one. */
  answers: z.record(z.string(), z.union([answerSchema, z.array(answerSchema)])).optional(),
  /** An AI is there; it answers as it did in this recording, a file's name in `recordings/`. */
  recording: z.string().optional(),
  /** Left out, the flow opens by itself; false, and the first line does. */
  opens: z.boolean().optional(),
  /** What the opening says. */
  opening: z.union([z.string(), z.array(z.string())]).optional(),
  lines: z.array(lineSchema),
});
export type GoldenConversation = z.infer<typeof conversationSchema>;

/** A file of golden conversations: a rule in its own words, and talks in which it holds. */
export const goldenFileSchema = z.strictObject({
  /** The rule, as the design says it. */
  rule: z.string(),
  /** The flow of every conversation that names none itself. */
  flow: flowSchema.optional(),
  library: z.array(flowSchema).optional(),
  conversations: z.array(conversationSchema).min(1),
});
