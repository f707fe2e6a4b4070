import { z } from 'zod';
// Named apart from their schema: who only reads days carries no schemas along.
import { weekdays } from '../weekdays/weekday.ts';

/** Some days of the week, at least one and none of them twice; their order means nothing. */
export const weekdaysSchema = z
  .array(z.enum(weekdays))
  .min(1)
  .refine((days) => new Set(days).size === days.length, 'A day of the week stands there twice.');
