import { z } from 'zod';
import { mapBranches, mapTarget, mapText, withMapped } from '../references/map-parts.ts';
import { branchesSchema } from '../schema/branch.ts';
import { targetSchema } from '../schema/names.ts';
import { commonStateFields, stateIntentsSchema } from './common.ts';
import { defineKind, type Exit, fieldExit } from './define-kind.ts';
import { branchExits } from './shared-exits.ts';

export const replySchema = z.object({
  kind: z.literal('reply'),
  ...commonStateFields,
  /** What the AI is asked to write, inside this state only. */
  instructions: z.string().default(''),
  /** What is said with no AI. */
  fallback: z.string().default(''),
  /** Wait for the user's answer before going on. */
  wait: z.boolean().default(false),
  branches: branchesSchema.default([]),
  next: targetSchema.default(''),
  intents: stateIntentsSchema,
});

/** The AI words one message; where it leads is decided by rules. */
export const reply = defineKind({
  kind: 'reply',
  schema: replySchema,
  create: () => ({ kind: 'reply' as const, instructions: '', fallback: '', next: '' }),
  exits: (state, phrases): Exit[] => [
    ...branchExits(state.branches, phrases),
    fieldExit('next', state.branches.length > 0 ? phrases.exits.otherwise : phrases.exits.next, state.next),
  ],
  mapReferences(state, mapper) {
    let mapped = withMapped(state, 'instructions', (text) => mapText(text, mapper, 'instructions'));
    mapped = withMapped(mapped, 'fallback', (text) => mapText(text, mapper, 'fallback'));
    mapped = withMapped(mapped, 'branches', (branches) => mapBranches(branches, mapper, 'branches'));
    return withMapped(mapped, 'next', (to) => mapTarget(to, mapper, 'next'));
  },
});
