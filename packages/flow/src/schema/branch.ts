import { z } from 'zod';
import { conditionSchema } from './condition.ts';
import { nameSchema, targetSchema } from './names.ts';
import { uniqueIds } from './unique-ids.ts';

/** One way out of a state. List order is priority: the first branch whose condition holds wins. */
export const branchSchema = z.object({
  id: z.string().min(1).max(64),
  label: z.string().optional(),
  when: conditionSchema,
  to: targetSchema.default(''),
  /** Slots emptied when this branch is taken. */
  clear: z.array(nameSchema).default([]),
  /** A critical branch may not depend on the AI or on sentiment. */
  critical: z.boolean().default(false),
});
/** In order of priority. Each branch has an id of its own: its arrow hangs on it. */
export const branchesSchema = z.array(branchSchema).superRefine(uniqueIds('branches'));

export type Branch = z.output<typeof branchSchema>;
export type BranchDocument = z.input<typeof branchSchema>;
