import type { JsonValue } from '@turnwise/flow';

type JsonRecord = Record<string, JsonValue>;

const isGroup = (value: JsonValue | undefined): value is JsonRecord | JsonValue[] =>
  typeof value === 'object' && value !== null;

/** What stands at `order.items.0.name`; undefined when nothing does. */
export function readPath(value: JsonValue | undefined, path: string): JsonValue | undefined {
  let at: JsonValue | undefined = value;
  for (const step of path.includes('.') ? path.split('.') : [path]) {
    if (!isGroup(at) || !Object.hasOwn(at, step)) return undefined;
    at = Array.isArray(at) ? at[Number(step)] : at[step];
  }
  return at;
}

const isUnsafe = (step: string): boolean =>
  step === '__proto__' || step === 'constructor' || step === 'prototype';

/** A copy of `record` with `value` at the path; undefined takes what stands there away. */
export function writePath(record: JsonRecord, path: string, value: JsonValue | undefined): JsonRecord {
  const [head = '', ...rest] = path.split('.');
  if (isUnsafe(head)) return record;
  const copy = { ...record };
  if (rest.length === 0) {
    if (value === undefined) delete copy[head];
    else copy[head] = value;
    return copy;
  }
  const inner = Object.hasOwn(record, head) ? record[head] : undefined;
  if (value === undefined && !isGroup(inner)) return record;
  const group: JsonRecord = Array.isArray(inner)
    ? Object.fromEntries(inner.entries())
    : isGroup(inner)
      ? inner
      : {};
  copy[head] = writePath(group, rest.join('.'), value);
  return copy;
}
