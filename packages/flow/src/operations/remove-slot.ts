import { ok } from '@turnwise/basics';
import { z } from 'zod';
import { defineOperation } from './define-operation.ts';
import { unknownName, withoutKeys } from './edit-record.ts';

/** Takes a slot away. Places that still name it are shown as problems, so nothing an author wrote is rewritten. */
export const removeSlot = defineOperation({
  type: 'removeSlot',
  schema: z.object({ type: z.literal('removeSlot'), name: z.string() }),
  apply(flow, { name }) {
    if (!Object.hasOwn(flow.slots, name)) return unknownName('slot', name);
    return ok({ ...flow, slots: withoutKeys(flow.slots, new Set([name])) });
  },
});
