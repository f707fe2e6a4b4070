import { z } from 'zod';
import { targetSchema } from './names.ts';

export const listenerKinds = [
  'cancel',
  'help',
  'back',
  'restart',
  'repeat',
  'skip',
  'handoff',
  'correction',
  'same_as_last_time',
  'questions',
  'off_topic',
  'silence',
  'intent',
] as const;
const listenerKindSchema = z.enum(listenerKinds);
export type ListenerKind = z.infer<typeof listenerKindSchema>;

/** A question users ask on the side, with its answer: "Do you ship to Norway?" */
const questionSchema = z.object({
  question: z.string(),
  answer: z.string(),
  /** Other ways to ask it. */
  examples: z.array(z.string()).default([]),
});

/** Something that is listened for in every state. Built-in kinds work without being listed; listing one changes it. */
export const listenerSchema = z.object({
  id: z.string().min(1).max(64),
  kind: listenerKindSchema,
  label: z.string().optional(),
  enabled: z.boolean().default(true),
  /** Phrasings that set it off, besides the built-in ones. For `intent`, what the intent is learned from. */
  examples: z.array(z.string()).default([]),
  /** For `intent`: the name conditions use. */
  intent: z.string().optional(),
  answer: z.string().optional(),
  /** Where the conversation goes; empty means it stays. */
  to: targetSchema.default(''),
  /** Come back to the pending question afterwards. */
  return: z.boolean().default(true),
  /** For `questions`. */
  questions: z.array(questionSchema).default([]),
  /** For `silence`: minutes without a message. */
  minutes: z.number().min(1).max(10_080).optional(),
});
export type Listener = z.output<typeof listenerSchema>;
export type ListenerDocument = z.input<typeof listenerSchema>;

/** What one state does differently: switches a listener off, or answers in its own way. */
export const listenerOverrideSchema = z.union([
  z.literal('off'),
  z.object({
    answer: z.string().optional(),
    to: targetSchema.default(''),
    return: z.boolean().default(true),
  }),
]);

export const listenerOverridesSchema = z.partialRecord(listenerKindSchema, listenerOverrideSchema);
export type ListenerOverridesDocument = z.input<typeof listenerOverridesSchema>;
