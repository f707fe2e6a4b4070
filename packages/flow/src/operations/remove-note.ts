import { ok } from '@turnwise/basics';
import { z } from 'zod';
import { defineOperation } from './define-operation.ts';
import { unknownName } from './edit-record.ts';

/** Takes a note off the canvas. */
export const removeNote = defineOperation({
  type: 'removeNote',
  schema: z.object({ type: z.literal('removeNote'), id: z.string() }),
  apply(flow, { id }) {
    if (!flow.notes.some((known) => known.id === id)) return unknownName('note', id);
    return ok({ ...flow, notes: flow.notes.filter((known) => known.id !== id) });
  },
});
