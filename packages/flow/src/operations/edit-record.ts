import { err, ok, type Result } from '@turnwise/basics';
import { isName } from '../schema/names.ts';
import type { OperationError } from './operation-error.ts';

export const unknownName = (what: string, name: string) =>
  err<OperationError>({ code: 'unknown', message: `There is no ${what} called "${name}".` });

export const invalid = (message: string) => err<OperationError>({ code: 'invalid', message });

/** Accepts a name nobody has yet. */
export function checkFreeName(
  record: Readonly<Record<string, unknown>>,
  what: string,
  name: string,
): Result<string, OperationError> {
  if (!isName(name)) {
    return err({
      code: 'invalid_name',
      message: `"${name}" cannot be the name of a ${what}: use small letters, digits and _, starting with a letter.`,
    });
  }
  if (Object.hasOwn(record, name)) {
    return err({ code: 'name_taken', message: `There is already a ${what} called "${name}".` });
  }
  return ok(name);
}

/** The record without some of its keys; the same object when none was there. */
export function withoutKeys<T>(record: Record<string, T>, keys: ReadonlySet<string>): Record<string, T> {
  if (!Object.keys(record).some((key) => keys.has(key))) return record;
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.has(key)));
}

/** Renames a key in its place: the order of slots is the order they are asked in. */
export function renameKey<T>(record: Record<string, T>, from: string, to: string): Record<string, T> {
  if (!Object.hasOwn(record, from)) return record;
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key === from ? to : key, value]));
}

/** Moves a key to another place in the order; `index` is where it stands afterwards. */
export function moveKey<T>(record: Record<string, T>, key: string, index: number): Record<string, T> {
  const rest = Object.entries(record).filter(([name]) => name !== key);
  rest.splice(Math.max(0, Math.min(index, rest.length)), 0, [key, record[key] as T]);
  return Object.fromEntries(rest);
}

/** Changes some fields; `null` takes a field out, so that its default holds again. */
export function withChanges<T extends object>(part: T, changes: Readonly<Record<string, unknown>>): T {
  const changed = { ...part } as Record<string, unknown>;
  for (const [key, value] of Object.entries(changes)) {
    if (value === null || value === undefined) delete changed[key];
    else changed[key] = value;
  }
  return changed as T;
}
