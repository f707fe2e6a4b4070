import { ok } from '@turnwise/basics';
import { z } from 'zod';
import { defineOperation } from './define-operation.ts';
import { unknownName } from './edit-record.ts';

/** Makes a state the one a conversation starts in. */
export const setStart = defineOperation({
  type: 'setStart',
  schema: z.object({ type: z.literal('setStart'), state: z.string() }),
  apply(flow, { state }) {
    if (state !== '' && !Object.hasOwn(flow.states, state)) return unknownName('state', state);
    return ok({ ...flow, start: state });
  },
});
