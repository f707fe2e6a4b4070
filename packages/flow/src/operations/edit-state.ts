import { ok } from '@turnwise/basics';
import { z } from 'zod';
import { stateSchema } from '../kinds/registry.ts';
import { errorToWords } from '../schema/issue-to-words.ts';
import { defineOperation } from './define-operation.ts';
import { invalid, unknownName, withChanges } from './edit-record.ts';
import { newMissingState } from './new-missing-state.ts';

const schema = z.object({
  type: z.literal('editState'),
  name: z.string(),
  /** Field -> new value; null takes the field out, so that its default holds. */
  changes: z.record(z.string(), z.unknown()),
});

/** Changes fields of one state. A kind cannot be changed: another kind is another state. */
export const editState = defineOperation({
  type: 'editState',
  schema,
  apply(flow, { name, changes }) {
    const state = flow.states[name];
    if (!state || !Object.hasOwn(flow.states, name)) return unknownName('state', name);
    const edited = withChanges(state, { ...changes, kind: state.kind });
    const parsed = stateSchema.safeParse(edited);
    if (!parsed.success) return invalid(errorToWords(parsed.error, edited));
    const missing = newMissingState(flow, edited, name, state);
    if (missing !== null) return unknownName('state', missing);
    return ok({ ...flow, states: { ...flow.states, [name]: edited } });
  },
});
