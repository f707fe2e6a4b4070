import { z } from 'zod';
import { slotRuleSchema } from './slot-rule.ts';

export const slotTypes = [
  'text',
  'name',
  'integer',
  'number',
  'boolean',
  'date',
  'time',
  'email',
  'phone',
  'choice',
] as const;
const slotTypeSchema = z.enum(slotTypes);
export type SlotType = z.infer<typeof slotTypeSchema>;

/**
 * A value as stored and as it crosses every edge: numbers and booleans as JSON, dates `YYYY-MM-DD`, times `HH:MM`,
 * phones E.164, e-mails with a lower-cased domain, choices by value.
 */
export const scalarSchema = z.union([z.string(), z.number(), z.boolean()]);
export type Scalar = z.infer<typeof scalarSchema>;

const choiceSchema = z.object({
  value: z.string().min(1),
  label: z.string().optional(),
  synonyms: z.array(z.string()).default([]),
});
export type Choice = z.output<typeof choiceSchema>;

/** How a value reads in replies. `Intl` does the writing, in the flow's language. */
export const slotFormatSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('currency'),
    currency: z.string().regex(/^[A-Z]{3}$/, 'A currency is a code such as EUR.'),
  }),
  z.object({ kind: z.literal('unit'), unit: z.string().min(1) }),
  z.object({ kind: z.literal('percent') }),
  z.object({ kind: z.literal('date'), style: z.enum(['full', 'long', 'medium', 'short']) }),
  z.object({ kind: z.literal('time'), style: z.enum(['12h', '24h']) }),
]);
export type SlotFormat = z.infer<typeof slotFormatSchema>;

/** One piece of information a conversation collects. Field meanings: docs, "Slots". */
export const slotSchema = z.object({
  type: slotTypeSchema,
  label: z.string().optional(),
  description: z.string().optional(),
  required: z.boolean().default(true),
  prompt: z.string().optional(),
  choices: z.array(choiceSchema).default([]),
  rules: z.array(slotRuleSchema).default([]),
  /** What a user reads when the value fails; empty means the kind sentence for the slot's type. */
  message: z.string().optional(),
  extract: z.boolean().default(true),
  confirm: z.boolean().default(false),
  remember: z.boolean().default(false),
  sensitive: z.boolean().default(false),
  /** True lets a sensitive value be sent to the AI; without it the AI sees only that it is known. */
  shareWithAi: z.boolean().default(false),
  /** Taken when an exit says "take the default". */
  default: scalarSchema.optional(),
  format: slotFormatSchema.optional(),
});
export type Slot = z.output<typeof slotSchema>;
export type SlotDocument = z.input<typeof slotSchema>;
