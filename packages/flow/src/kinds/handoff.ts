import { z } from 'zod';
import { mapText, withMapped } from '../references/map-parts.ts';
import { commonStateFields } from './common.ts';
import { defineKind } from './define-kind.ts';

export const handoffSchema = z.object({
  kind: z.literal('handoff'),
  ...commonStateFields,
  /** Who is to take over: a team or an address in the author's own words. */
  queue: z.string().optional(),
  /** Said to the user. */
  message: z.string().default(''),
  /** Told to the person; empty means a summary written from the slots. */
  summary: z.string().optional(),
});

/** A person takes over. */
export const handoff = defineKind({
  kind: 'handoff',
  schema: handoffSchema,
  create: () => ({ kind: 'handoff' as const, message: '' }),
  exits: () => [],
  mapReferences(state, mapper) {
    const mapped = withMapped(state, 'message', (text) => mapText(text, mapper, 'message'));
    return withMapped(mapped, 'summary', (text) => mapText(text, mapper, 'summary'));
  },
});
