import { z } from 'zod';

/** A slot, state, action or data name: `snake_case`, 1 to 64 characters, starting with a letter. */
const namePattern = /^[a-z][a-z0-9_]{0,63}$/;

/** Refused as names: `data` and `memory` head placeholders, the others are JavaScript's own object members. */
export const reservedNames: ReadonlySet<string> = new Set(['data', 'memory', 'constructor', 'prototype']);

export const nameSchema = z
  .string()
  .regex(namePattern, 'A name uses small letters, digits and _ and starts with a letter.')
  .refine((name) => !reservedNames.has(name), 'This word cannot be used as a name.');

/** A flow's id, as it stands in addresses: `refund`, `book-a-table`. */
export const flowIdSchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9_-]{0,63}$/, 'A flow id uses small letters, digits, - and _.');

/** Where an exit leads: a state's name, or empty while the author has not decided (an error at publishing). */
export const targetSchema = z.union([nameSchema, z.literal('')]);
export type Target = z.infer<typeof targetSchema>;

/** True when `name` can name a slot, a state or an action. */
export const isName = (name: string): boolean => nameSchema.safeParse(name).success;

/** Makes a name out of a label: "Order number" -> `order_number`. Falls back to `fallback` when nothing is left. */
export function labelToName(label: string, fallback: string): string {
  const name = label
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^[^a-z]+/, '')
    .slice(0, 48)
    .replace(/_+$/, '');
  return isName(name) ? name : fallback;
}

/** `name`, or `name_2`, `name_3`, ... : the first that is not taken. A number `name` already ends in is counted on. */
export function freeName(name: string, isTaken: (candidate: string) => boolean): string {
  if (!isTaken(name)) return name;
  const stem = name.replace(/_\d+$/, '').slice(0, 58);
  for (let n = 2; ; n++) {
    const candidate = `${stem}_${n}`;
    if (!isTaken(candidate)) return candidate;
  }
}
