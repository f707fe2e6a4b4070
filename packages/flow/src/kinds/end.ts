import { z } from 'zod';
import { mapText, withMapped } from '../references/map-parts.ts';
import { commonStateFields } from './common.ts';
import { defineKind } from './define-kind.ts';

export const endSchema = z.object({
  kind: z.literal('end'),
  ...commonStateFields,
  message: z.string().default(''),
  outcome: z.enum(['completed', 'cancelled']).default('completed'),
});

/** Closes the conversation. */
export const end = defineKind({
  kind: 'end',
  schema: endSchema,
  create: () => ({ kind: 'end' as const, message: '' }),
  exits: () => [],
  mapReferences: (state, mapper) => withMapped(state, 'message', (text) => mapText(text, mapper, 'message')),
});
