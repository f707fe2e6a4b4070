import { ok } from '@turnwise/basics';
import { z } from 'zod';
import { defineOperation } from './define-operation.ts';
import { unknownName, withoutKeys } from './edit-record.ts';

/** Takes an action away. States that still call it are shown as problems. */
export const removeAction = defineOperation({
  type: 'removeAction',
  schema: z.object({ type: z.literal('removeAction'), name: z.string() }),
  apply(flow, { name }) {
    if (!Object.hasOwn(flow.actions, name)) return unknownName('action', name);
    return ok({ ...flow, actions: withoutKeys(flow.actions, new Set([name])) });
  },
});
