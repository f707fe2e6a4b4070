import { z } from 'zod';
import { mapRetry, mapSlotList, mapTarget, withMapped } from '../references/map-parts.ts';
import { nameSchema, targetSchema } from '../schema/names.ts';
import { retrySchema } from '../schema/retry.ts';
import { commonStateFields } from './common.ts';
import { defineKind, fieldExit } from './define-kind.ts';
import { retryExits } from './shared-exits.ts';

export const formSchema = z.object({
  kind: z.literal('form'),
  ...commonStateFields,
  /** Asked one at a time, in this order; several may be answered in one message. */
  slots: z.array(nameSchema).default([]),
  /** Say in one sentence what was understood. */
  acknowledge: z.boolean().default(true),
  next: targetSchema.default(''),
  retry: retrySchema.prefault({}),
});

/** Collects several slots. */
export const form = defineKind({
  kind: 'form',
  schema: formSchema,
  create: () => ({ kind: 'form' as const, slots: [], next: '' }),
  exits: (state, phrases) => [
    fieldExit('next', phrases.exits.allKnown, state.next),
    ...retryExits(state.retry, phrases),
  ],
  mapReferences(state, mapper) {
    let mapped = withMapped(state, 'slots', (slots) => mapSlotList(slots, mapper, 'fills', 'slots'));
    mapped = withMapped(mapped, 'next', (to) => mapTarget(to, mapper, 'next'));
    return withMapped(mapped, 'retry', (retry) => mapRetry(retry, mapper, 'retry'));
  },
});
