import { ok } from '@turnwise/basics';
import { z } from 'zod';
import { documentOf } from '../schema/document-of.ts';
import { noteSchema } from '../schema/flow.ts';
import { defineOperation } from './define-operation.ts';

/** Adds a note to the canvas, or replaces the one with the same id. */
export const setNote = defineOperation({
  type: 'setNote',
  schema: z.object({
    type: z.literal('setNote'),
    note: documentOf(noteSchema),
  }),
  apply(flow, { note }) {
    const isKnown = flow.notes.some((known) => known.id === note.id);
    const notes = isKnown
      ? flow.notes.map((known) => (known.id === note.id ? note : known))
      : [...flow.notes, note];
    return ok({ ...flow, notes });
  },
});
