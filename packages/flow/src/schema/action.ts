import { z } from 'zod';
import { conditionSchema } from './condition.ts';
import { jsonValueSchema } from './json-value.ts';
import { nameSchema } from './names.ts';

const actionRequestSchema = z.object({
  method: z.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']).default('GET'),
  /** `{placeholders}` read the action's inputs, and are encoded for where they stand. */
  url: z.string(),
  headers: z.record(z.string(), z.string()).default({}),
  body: z.string().optional(),
  /** Names of secrets the server puts in as `{secret.name}`; their values never leave it. */
  secretRefs: z.array(z.string()).default([]),
});

/** A named result. `when` reads the response as `data`: `status`, `body.*`; without it the outcome is reported by name. */
const actionOutcomeSchema = z.object({
  name: nameSchema,
  label: z.string().optional(),
  when: conditionSchema.optional(),
});

/** What the simulator and a mock answer with. The first sample whose `when` fields equal the input is used. */
const actionSampleSchema = z.object({
  outcome: z.string(),
  when: z.record(z.string(), jsonValueSchema).default({}),
  data: jsonValueSchema.default({}),
});

/** Something a flow can call. Keyed by its name in the flow's `actions`. */
export const actionSchema = z.object({
  label: z.string().optional(),
  description: z.string().optional(),
  kind: z.enum(['http', 'builtin', 'mock']),
  /** For `builtin`: which piece of sample data, e.g. `orders.lookup`. */
  builtin: z.string().optional(),
  request: actionRequestSchema.optional(),
  /** Names of the inputs the action takes. */
  inputs: z.array(nameSchema).default([]),
  outcomes: z.array(actionOutcomeSchema).default([]),
  samples: z.array(actionSampleSchema).default([]),
  timeoutMs: z.int().min(100).max(120_000).default(10_000),
  retries: z.int().min(0).max(5).default(0),
});
export type Action = z.output<typeof actionSchema>;
export type ActionDocument = z.input<typeof actionSchema>;
