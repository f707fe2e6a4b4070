import { z } from 'zod';

/** Any JSON value: what an action returns and what `data` holds. */
export const jsonValueSchema = z.json();
export type JsonValue = z.infer<typeof jsonValueSchema>;
