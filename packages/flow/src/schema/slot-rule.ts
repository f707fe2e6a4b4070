import { z } from 'zod';
import { weekdaysSchema } from './weekdays.ts';

const message = z.string().optional();
const count = z.int().min(0).max(10_000);

/** A day a rule compares with: `today`, `today+30d`, `today-1d`, or `YYYY-MM-DD`. */
const ruleDateSchema = z
  .string()
  .regex(/^(today([+-]\d{1,4}d)?|\d{4}-\d{2}-\d{2})$/, 'Use today, today+30d or a date such as 2026-12-31.');

/** A plain-language check on a slot's value; `message` is what a user reads when it fails. */
export const slotRuleSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('pattern'), value: z.string(), message }),
  z.object({ kind: z.literal('minLength'), value: count, message }),
  z.object({ kind: z.literal('maxLength'), value: count, message }),
  z.object({ kind: z.literal('min'), value: z.number(), message }),
  z.object({ kind: z.literal('max'), value: z.number(), message }),
  z.object({ kind: z.literal('integer'), message }),
  z.object({ kind: z.literal('after'), value: ruleDateSchema, message }),
  z.object({ kind: z.literal('before'), value: ruleDateSchema, message }),
  z.object({ kind: z.literal('weekdays'), value: weekdaysSchema, message }),
  z.object({ kind: z.literal('oneOf'), value: z.array(z.string()), message }),
  z.object({ kind: z.literal('startsWith'), value: z.string(), message }),
  z.object({ kind: z.literal('contains'), value: z.string(), message }),
  z.object({
    kind: z.literal('country'),
    value: z.array(z.string().regex(/^[A-Z]{2}$/, 'A country is a code such as DE.')),
    message,
  }),
]);
export type SlotRule = z.infer<typeof slotRuleSchema>;
export type SlotRuleKind = SlotRule['kind'];
