import { ok } from '@turnwise/basics';
import { z } from 'zod';
import { identityMapper } from '../references/identity-mapper.ts';
import { mapFlowReferences } from '../references/map-flow-references.ts';
import { defineOperation } from './define-operation.ts';
import { checkFreeName, renameKey, unknownName } from './edit-record.ts';

/** Gives a slot another name: in questions, conditions, placeholders, mappings and what is remembered alike. */
export const renameSlot = defineOperation({
  type: 'renameSlot',
  schema: z.object({ type: z.literal('renameSlot'), from: z.string(), to: z.string() }),
  apply(flow, { from, to }) {
    if (!Object.hasOwn(flow.slots, from)) return unknownName('slot', from);
    if (from === to) return ok(flow);
    const free = checkFreeName(flow.slots, 'slot', to);
    if (!free.ok) return free;
    const rename = (name: string): string => (name === from ? to : name);
    const renamed = mapFlowReferences(flow, () => ({ ...identityMapper, slot: rename, memory: rename }));
    return ok({ ...renamed, slots: renameKey(renamed.slots, from, to) });
  },
});
