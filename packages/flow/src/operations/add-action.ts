import { ok } from '@turnwise/basics';
import { z } from 'zod';
import { actionSchema } from '../schema/action.ts';
import { documentOf } from '../schema/document-of.ts';
import { defineOperation } from './define-operation.ts';
import { checkFreeName } from './edit-record.ts';

/** Adds something the flow can call. */
export const addAction = defineOperation({
  type: 'addAction',
  schema: z.object({
    type: z.literal('addAction'),
    name: z.string(),
    action: documentOf(actionSchema),
  }),
  apply(flow, { name, action }) {
    const free = checkFreeName(flow.actions, 'action', name);
    if (!free.ok) return free;
    return ok({ ...flow, actions: { ...flow.actions, [name]: action } });
  },
});
