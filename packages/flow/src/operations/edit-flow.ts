import { ok } from '@turnwise/basics';
import { z } from 'zod';
import { flowSchema } from '../schema/flow.ts';
import { errorToWords } from '../schema/issue-to-words.ts';
import { defineOperation } from './define-operation.ts';
import { invalid, withChanges } from './edit-record.ts';

const schema = z.object({
  type: z.literal('editFlow'),
  changes: z
    .object({
      name: flowSchema.shape.name,
      description: z.string().nullable(),
      language: z.string().nullable(),
    })
    .partial(),
});

/** Changes the flow's name, description or language. */
export const editFlow = defineOperation({
  type: 'editFlow',
  schema,
  apply(flow, { changes }) {
    const edited = withChanges(flow, changes);
    const head = flowSchema.pick({ name: true, description: true, language: true }).safeParse(edited);
    return head.success ? ok(edited) : invalid(errorToWords(head.error, edited));
  },
});
