import { z } from 'zod';
import { mapBranches, mapTarget, withMapped } from '../references/map-parts.ts';
import { branchesSchema } from '../schema/branch.ts';
import { targetSchema } from '../schema/names.ts';
import { commonStateFields } from './common.ts';
import { defineKind, fieldExit } from './define-kind.ts';
import { branchExits } from './shared-exits.ts';

export const decideSchema = z.object({
  kind: z.literal('decide'),
  ...commonStateFields,
  branches: branchesSchema.default([]),
  otherwise: targetSchema.default(''),
  /** A critical decision may not depend on the AI or on sentiment. */
  critical: z.boolean().default(false),
});

/** Chooses the way by rules: no message, no wait, the first branch that holds. */
export const decide = defineKind({
  kind: 'decide',
  schema: decideSchema,
  create: () => ({ kind: 'decide' as const, branches: [], otherwise: '' }),
  exits: (state, phrases) => [
    ...branchExits(state.branches, phrases),
    fieldExit('otherwise', phrases.exits.otherwise, state.otherwise),
  ],
  mapReferences(state, mapper) {
    const mapped = withMapped(state, 'branches', (branches) => mapBranches(branches, mapper, 'branches'));
    return withMapped(mapped, 'otherwise', (to) => mapTarget(to, mapper, 'otherwise'));
  },
});
