import { ok } from '@turnwise/basics';
import { z } from 'zod';
import { documentOf } from '../schema/document-of.ts';
import { slotSchema } from '../schema/slot.ts';
import { defineOperation } from './define-operation.ts';
import { checkFreeName } from './edit-record.ts';

/** Adds a slot, last in asking order. */
export const addSlot = defineOperation({
  type: 'addSlot',
  schema: z.object({
    type: z.literal('addSlot'),
    name: z.string(),
    slot: documentOf(slotSchema),
  }),
  apply(flow, { name, slot }) {
    const free = checkFreeName(flow.slots, 'slot', name);
    if (!free.ok) return free;
    return ok({ ...flow, slots: { ...flow.slots, [name]: slot } });
  },
});
