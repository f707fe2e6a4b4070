import { z } from 'zod';
import { mapTarget, mapTexts, withMapped } from '../references/map-parts.ts';
import { targetSchema } from '../schema/names.ts';
import { commonStateFields } from './common.ts';
import { defineKind, fieldExit } from './define-kind.ts';

export const saySchema = z.object({
  kind: z.literal('say'),
  ...commonStateFields,
  /** Variants of one message, used in turn. */
  messages: z.array(z.string()).default([]),
  next: targetSchema.default(''),
});

/** Sends a message and goes on. */
export const say = defineKind({
  kind: 'say',
  schema: saySchema,
  create: () => ({ kind: 'say' as const, messages: [''], next: '' }),
  exits: (state, phrases) => [fieldExit('next', phrases.exits.next, state.next)],
  mapReferences(state, mapper) {
    const mapped = withMapped(state, 'messages', (texts) => mapTexts(texts, mapper, 'messages'));
    return withMapped(mapped, 'next', (to) => mapTarget(to, mapper, 'next'));
  },
});
