import { z } from 'zod';

/** A zod schema as the strict JSON Schema that structured outputs ask for. */
export function answerSchema(schema: z.ZodType): Record<string, unknown> {
  const { $schema: _, ...rest } = z.toJSONSchema(schema);
  return rest;
}
