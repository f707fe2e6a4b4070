import { z } from 'zod';
import { findUnsafeJson, maxNestingInEdit } from './find-unsafe-json.ts';
import { issueToWords } from './issue-to-words.ts';

/** Checks a part against its schema and keeps it as it was written: its defaults stay left out of the document. */
export const documentOf = <Schema extends z.ZodType>(schema: Schema) =>
  z.custom<z.input<Schema>>().superRefine((value, context) => {
    if (findUnsafeJson(value, maxNestingInEdit)) {
      context.addIssue({ code: 'custom', message: 'This is nested too deeply.' });
      return;
    }
    const parsed = schema.safeParse(value);
    if (parsed.success) return;
    for (const issue of parsed.error.issues) {
      context.addIssue({ code: 'custom', message: issueToWords(issue, value) });
    }
  });
