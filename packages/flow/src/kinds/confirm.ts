import { z } from 'zod';
import { mapRetry, mapSlotList, mapTarget, mapText, withMapped } from '../references/map-parts.ts';
import { nameSchema, targetSchema } from '../schema/names.ts';
import { retrySchema } from '../schema/retry.ts';
import { commonStateFields } from './common.ts';
import { defineKind, fieldExit } from './define-kind.ts';
import { retryExits } from './shared-exits.ts';

export const confirmSchema = z.object({
  kind: z.literal('confirm'),
  ...commonStateFields,
  /** What is read back and marked confirmed; empty means the slots the question names, else every filled slot. */
  slots: z.array(nameSchema).default([]),
  /** The question; empty means a summary written from the slots. */
  prompt: z.string().default(''),
  yes: targetSchema.default(''),
  no: targetSchema.default(''),
  clearOnNo: z.array(nameSchema).default([]),
  unclear: z.string().optional(),
  retry: retrySchema.prefault({}),
});

/** Reads the slots back and takes yes, no, or a correction. */
export const confirm = defineKind({
  kind: 'confirm',
  schema: confirmSchema,
  create: () => ({ kind: 'confirm' as const, prompt: '', yes: '', no: '' }),
  exits: (state, phrases) => [
    fieldExit('yes', phrases.exits.yes, state.yes),
    fieldExit('no', phrases.exits.no, state.no),
    ...retryExits(state.retry, phrases),
  ],
  mapReferences(state, mapper) {
    let mapped = withMapped(state, 'slots', (slots) => mapSlotList(slots, mapper, 'reads', 'slots'));
    mapped = withMapped(mapped, 'prompt', (text) => mapText(text, mapper, 'prompt'));
    mapped = withMapped(mapped, 'unclear', (text) => mapText(text, mapper, 'unclear'));
    mapped = withMapped(mapped, 'clearOnNo', (slots) => mapSlotList(slots, mapper, 'clears', 'clearOnNo'));
    mapped = withMapped(mapped, 'yes', (to) => mapTarget(to, mapper, 'yes'));
    mapped = withMapped(mapped, 'no', (to) => mapTarget(to, mapper, 'no'));
    return withMapped(mapped, 'retry', (retry) => mapRetry(retry, mapper, 'retry'));
  },
});
