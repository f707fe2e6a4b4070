import { ok } from '@turnwise/basics';
import { z } from 'zod';
import { defineOperation } from './define-operation.ts';
import { moveKey, unknownName } from './edit-record.ts';

/** Changes the asking order; `index` is where the slot stands afterwards. */
export const moveSlot = defineOperation({
  type: 'moveSlot',
  schema: z.object({ type: z.literal('moveSlot'), name: z.string(), index: z.int().min(0) }),
  apply(flow, { name, index }) {
    if (!Object.hasOwn(flow.slots, name)) return unknownName('slot', name);
    return ok({ ...flow, slots: moveKey(flow.slots, name, index) });
  },
});
