import { z } from 'zod';
import { nameSchema } from './names.ts';

/**
 * A value an author writes: a number, true/false, or a text with placeholders. A text that is one placeholder and
 * nothing else, such as `{amount}`, keeps the value's own type.
 */
export const valueExpressionSchema = z.union([z.string(), z.number(), z.boolean()]);
export type ValueExpression = z.infer<typeof valueExpressionSchema>;

/** A place in what actions returned, `order.items.0.name`: at most nine steps. */
export const dataPathSchema = z
  .string()
  .regex(/^[A-Za-z0-9_]{1,64}(\.[A-Za-z0-9_]{1,64}){0,8}$/, 'Use a path such as order.amount.')
  .refine(
    (path) =>
      !path.split('.').some((step) => step === '__proto__' || step === 'constructor' || step === 'prototype'),
    'This word cannot be used in a path.',
  );

/** Where a value is kept: a slot's name, or a place in the conversation's data, `data.order.amount`. */
export const storeTargetSchema = z.union([
  z
    .string()
    .startsWith('data.')
    .refine(
      (target) => dataPathSchema.safeParse(target.slice('data.'.length)).success,
      'Use a path such as data.order.',
    ),
  nameSchema,
]);
