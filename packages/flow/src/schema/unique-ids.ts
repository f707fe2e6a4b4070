import type { z } from 'zod';

/** Refuses a list in which two entries share an id: edits and arrows find an entry by it. */
export const uniqueIds =
  (what: string) =>
  (entries: readonly { readonly id: string }[], context: z.core.$RefinementCtx): void => {
    const seen = new Set<string>();
    entries.forEach(({ id }, index) => {
      if (seen.has(id)) {
        context.addIssue({
          code: 'custom',
          path: [index, 'id'],
          message: `Two ${what} share the id "${id}"; give each its own.`,
        });
      }
      seen.add(id);
    });
  };
