import { ok } from '@turnwise/basics';
import { z } from 'zod';
import { errorToWords } from '../schema/issue-to-words.ts';
import { settingsSchema } from '../schema/settings.ts';
import { defineOperation } from './define-operation.ts';
import { invalid, withChanges } from './edit-record.ts';

/** Changes the flow's settings; null takes a field out, so that its default holds. */
export const editSettings = defineOperation({
  type: 'editSettings',
  schema: z.object({ type: z.literal('editSettings'), changes: z.record(z.string(), z.unknown()) }),
  apply(flow, { changes }) {
    const settings = withChanges(flow.settings, changes);
    const parsed = settingsSchema.safeParse(settings);
    if (!parsed.success) return invalid(errorToWords(parsed.error, settings));
    return ok({ ...flow, settings });
  },
});
