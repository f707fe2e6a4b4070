import { z } from 'zod';
import {
  mapBranches,
  mapRetry,
  mapSlotName,
  mapTarget,
  mapText,
  mapTexts,
  withMapped,
} from '../references/map-parts.ts';
import { branchesSchema } from '../schema/branch.ts';
import { nameSchema, targetSchema } from '../schema/names.ts';
import { retrySchema } from '../schema/retry.ts';
import { commonStateFields, stateIntentsSchema } from './common.ts';
import { defineKind, type Exit, fieldExit } from './define-kind.ts';
import { branchExits, retryExits } from './shared-exits.ts';

export const askSchema = z.object({
  kind: z.literal('ask'),
  ...commonStateFields,
  /** The question; empty with a slot means the slot's own prompt. */
  prompt: z.string().default(''),
  /** What is said instead of the prompt at the second, third, ... attempt. */
  reprompts: z.array(z.string()).default([]),
  /** The slot the answer fills; without one the state listens and branches on the reply. */
  slot: z.union([nameSchema, z.literal('')]).optional(),
  quickReplies: z.array(z.string()).default([]),
  branches: branchesSchema.default([]),
  /** Taken when no branch holds. */
  otherwise: targetSchema.optional(),
  /** Taken when there are no branches. */
  next: targetSchema.optional(),
  /** Said after an ambiguous answer; empty means a sentence that narrows the options. */
  unclear: z.string().optional(),
  retry: retrySchema.prefault({}),
  skippable: z.boolean().default(false),
  /** Where "back" leads; empty means the question before. */
  back: targetSchema.optional(),
  intents: stateIntentsSchema,
});

/** Asks and waits. */
export const ask = defineKind({
  kind: 'ask',
  schema: askSchema,
  create: () => ({ kind: 'ask' as const, prompt: '', next: '' }),
  exits(state, phrases): Exit[] {
    const exits = branchExits(state.branches, phrases);
    const listens = !state.slot;
    if (state.branches.length > 0) {
      // A filled slot goes on in any case; a question without one is asked again when no branch fits.
      const otherwise = listens ? state.otherwise : (state.otherwise ?? state.next);
      // Who skips it goes on there, and so it has to lead on.
      const isOptional = listens && !state.skippable;
      exits.push(fieldExit('otherwise', phrases.exits.otherwise, otherwise, isOptional));
    }
    if (state.branches.length === 0)
      exits.push(fieldExit('next', phrases.exits.next, state.next ?? state.otherwise));
    exits.push(...retryExits(state.retry, phrases));
    if (state.back) exits.push(fieldExit('back', phrases.exits.back, state.back, true));
    return exits;
  },
  mapReferences(state, mapper) {
    let mapped = withMapped(state, 'prompt', (text) => mapText(text, mapper, 'prompt'));
    mapped = withMapped(mapped, 'reprompts', (texts) => mapTexts(texts, mapper, 'reprompts'));
    mapped = withMapped(mapped, 'quickReplies', (texts) => mapTexts(texts, mapper, 'quickReplies'));
    mapped = withMapped(mapped, 'unclear', (text) => mapText(text, mapper, 'unclear'));
    mapped = withMapped(mapped, 'slot', (slot) => mapSlotName(slot, mapper, 'fills', 'slot'));
    mapped = withMapped(mapped, 'branches', (branches) => mapBranches(branches, mapper, 'branches'));
    mapped = withMapped(mapped, 'otherwise', (to) => mapTarget(to, mapper, 'otherwise'));
    mapped = withMapped(mapped, 'next', (to) => mapTarget(to, mapper, 'next'));
    mapped = withMapped(mapped, 'retry', (retry) => mapRetry(retry, mapper, 'retry'));
    return withMapped(mapped, 'back', (to) => mapTarget(to, mapper, 'back'));
  },
});
