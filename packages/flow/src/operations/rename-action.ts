import { ok } from '@turnwise/basics';
import { z } from 'zod';
import { identityMapper } from '../references/identity-mapper.ts';
import { mapFlowReferences } from '../references/map-flow-references.ts';
import { defineOperation } from './define-operation.ts';
import { checkFreeName, renameKey, unknownName } from './edit-record.ts';

/** Gives an action another name, in every state that calls it. */
export const renameAction = defineOperation({
  type: 'renameAction',
  schema: z.object({ type: z.literal('renameAction'), from: z.string(), to: z.string() }),
  apply(flow, { from, to }) {
    if (!Object.hasOwn(flow.actions, from)) return unknownName('action', from);
    if (from === to) return ok(flow);
    const free = checkFreeName(flow.actions, 'action', to);
    if (!free.ok) return free;
    const renamed = mapFlowReferences(flow, () => ({
      ...identityMapper,
      action: (name) => (name === from ? to : name),
    }));
    return ok({ ...renamed, actions: renameKey(renamed.actions, from, to) });
  },
});
