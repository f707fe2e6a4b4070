import { ok } from '@turnwise/basics';
import { z } from 'zod';
import { defineOperation } from './define-operation.ts';
import { unknownName } from './edit-record.ts';

/** Takes a listener away; a built-in one goes back to how it works by itself. */
export const removeListener = defineOperation({
  type: 'removeListener',
  schema: z.object({ type: z.literal('removeListener'), id: z.string() }),
  apply(flow, { id }) {
    if (!flow.listeners.some((known) => known.id === id)) return unknownName('listener', id);
    return ok({ ...flow, listeners: flow.listeners.filter((known) => known.id !== id) });
  },
});
