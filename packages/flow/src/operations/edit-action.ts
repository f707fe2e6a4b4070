import { ok } from '@turnwise/basics';
import { z } from 'zod';
import { actionSchema } from '../schema/action.ts';
import { errorToWords } from '../schema/issue-to-words.ts';
import { defineOperation } from './define-operation.ts';
import { invalid, unknownName, withChanges } from './edit-record.ts';

/** Changes fields of one action; null takes a field out, so that its default holds. */
export const editAction = defineOperation({
  type: 'editAction',
  schema: z.object({
    type: z.literal('editAction'),
    name: z.string(),
    changes: z.record(z.string(), z.unknown()),
  }),
  apply(flow, { name, changes }) {
    const action = flow.actions[name];
    if (!action || !Object.hasOwn(flow.actions, name)) return unknownName('action', name);
    const edited = withChanges(action, changes);
    const parsed = actionSchema.safeParse(edited);
    if (!parsed.success) return invalid(errorToWords(parsed.error, edited));
    return ok({ ...flow, actions: { ...flow.actions, [name]: edited } });
  },
});
