import { z } from 'zod';

/** The days of the week as documents name them, in the order they are told. */
export const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;
export type Weekday = (typeof weekdays)[number];

/** Some days of the week, at least one and none of them twice; their order means nothing. */
export const weekdaysSchema = z
  .array(z.enum(weekdays))
  .min(1)
  .refine((days) => new Set(days).size === days.length, 'A day of the week stands there twice.');
