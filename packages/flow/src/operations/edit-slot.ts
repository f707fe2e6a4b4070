import { ok } from '@turnwise/basics';
import { z } from 'zod';
import { errorToWords } from '../schema/issue-to-words.ts';
import { slotSchema } from '../schema/slot.ts';
import { defineOperation } from './define-operation.ts';
import { invalid, unknownName, withChanges } from './edit-record.ts';

/** Changes fields of one slot; null takes a field out, so that its default holds. */
export const editSlot = defineOperation({
  type: 'editSlot',
  schema: z.object({
    type: z.literal('editSlot'),
    name: z.string(),
    changes: z.record(z.string(), z.unknown()),
  }),
  apply(flow, { name, changes }) {
    const slot = flow.slots[name];
    if (!slot || !Object.hasOwn(flow.slots, name)) return unknownName('slot', name);
    const edited = withChanges(slot, changes);
    const parsed = slotSchema.safeParse(edited);
    if (!parsed.success) return invalid(errorToWords(parsed.error, edited));
    return ok({ ...flow, slots: { ...flow.slots, [name]: edited } });
  },
});
