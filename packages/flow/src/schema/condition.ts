import { z } from 'zod';
import { nameSchema } from './names.ts';
import { scalarSchema } from './slot.ts';
import { dataPathSchema } from './value-expression.ts';

/** How two values are compared, as it reads in the sentence on screen. Which ops fit a slot's type: `opsBySlotType`. */
export const comparisonOps = [
  'is',
  'is not',
  'is one of',
  'contains',
  'starts with',
  'matches',
  '<',
  '<=',
  '>',
  '>=',
  'between',
  'before',
  'after',
  'is filled',
  'is empty',
  'is confirmed',
] as const;
const comparisonOpSchema = z.enum(comparisonOps);
export type ComparisonOp = z.infer<typeof comparisonOpSchema>;

/** What is compared with: one value, a list for `is one of`, a pair for `between`, nothing for `is filled` and the like. */
const comparandSchema = z.union([scalarSchema, z.array(scalarSchema)]);
export type Comparand = z.infer<typeof comparandSchema>;

const anyConditionSchema = z.object({ kind: z.literal('any') });
const keywordConditionSchema = z.object({
  kind: z.literal('keyword'),
  words: z.array(z.string()),
  match: z.enum(['word', 'anywhere']).default('word'),
  caseSensitive: z.boolean().default(false),
});
const regexConditionSchema = z.object({
  kind: z.literal('regex'),
  pattern: z.string(),
  flags: z
    .string()
    .regex(/^[ims]*$/, 'Flags are i, m and s.')
    .default(''),
});
const affirmationConditionSchema = z.object({
  kind: z.literal('affirmation'),
  is: z.enum(['yes', 'no', 'unsure']),
});
const intentConditionSchema = z.object({ kind: z.literal('intent'), intent: z.string() });
const sentimentConditionSchema = z.object({
  kind: z.literal('sentiment'),
  is: z.enum(['negative', 'neutral', 'positive']),
  threshold: z.number().min(0).max(1).default(0.6),
});
const slotConditionSchema = z.object({
  kind: z.literal('slot'),
  slot: z.union([nameSchema, z.literal('')]),
  op: comparisonOpSchema,
  value: comparandSchema.optional(),
});
const dataConditionSchema = z.object({
  kind: z.literal('data'),
  path: z.union([dataPathSchema, z.literal('')]),
  op: comparisonOpSchema,
  value: comparandSchema.optional(),
});
const visitsConditionSchema = z.object({
  kind: z.literal('visits'),
  state: z.union([nameSchema, z.literal('')]),
  op: comparisonOpSchema,
  value: comparandSchema.optional(),
});
const memoryConditionSchema = z.object({
  kind: z.literal('memory'),
  key: z.string(),
  op: comparisonOpSchema,
  value: comparandSchema.optional(),
});
/** A classifier: the AI answers `question` about the message, and the condition holds when the answer is `target`. */
const aiConditionSchema = z.object({
  kind: z.literal('ai'),
  question: z.string(),
  target: z.string().default('yes'),
});
const allConditionSchema = z.object({
  kind: z.literal('all'),
  get conditions() {
    return z.array(conditionSchema);
  },
});
const anyOfConditionSchema = z.object({
  kind: z.literal('any_of'),
  get conditions() {
    return z.array(conditionSchema);
  },
});
const notConditionSchema = z.object({
  kind: z.literal('not'),
  get condition() {
    return conditionSchema;
  },
});

/** What a branch asks of the message, the slots and the data. */
export const conditionSchema = z.discriminatedUnion('kind', [
  anyConditionSchema,
  keywordConditionSchema,
  regexConditionSchema,
  affirmationConditionSchema,
  intentConditionSchema,
  sentimentConditionSchema,
  slotConditionSchema,
  dataConditionSchema,
  visitsConditionSchema,
  memoryConditionSchema,
  aiConditionSchema,
  allConditionSchema,
  anyOfConditionSchema,
  notConditionSchema,
]);
export type Condition = z.output<typeof conditionSchema>;
export type ConditionDocument = z.input<typeof conditionSchema>;
export type ConditionKind = Condition['kind'];
