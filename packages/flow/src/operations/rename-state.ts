import { ok } from '@turnwise/basics';
import { z } from 'zod';
import { identityMapper } from '../references/identity-mapper.ts';
import { mapFlowReferences } from '../references/map-flow-references.ts';
import { defineOperation } from './define-operation.ts';
import { checkFreeName, renameKey, unknownName } from './edit-record.ts';

/** Gives a state another name, everywhere it is named. */
export const renameState = defineOperation({
  type: 'renameState',
  schema: z.object({ type: z.literal('renameState'), from: z.string(), to: z.string() }),
  apply(flow, { from, to }) {
    if (!Object.hasOwn(flow.states, from)) return unknownName('state', from);
    if (from === to) return ok(flow);
    const free = checkFreeName(flow.states, 'state', to);
    if (!free.ok) return free;
    const renamed = mapFlowReferences(flow, () => ({
      ...identityMapper,
      state: (name) => (name === from ? to : name),
    }));
    return ok({
      ...renamed,
      states: renameKey(renamed.states, from, to),
      layout: renameKey(renamed.layout, from, to),
    });
  },
});
