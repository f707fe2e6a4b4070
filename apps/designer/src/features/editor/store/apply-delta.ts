import { type Delta, isRecord } from './document-delta.ts';

/** Whether a value that was kept as JSON is a delta, all the way down. */
export function isDelta(value: unknown): value is Delta {
  if (!isRecord(value)) return false;
  if ('to' in value) return true;
  if ('items' in value) {
    return (
      Array.isArray(value.items) &&
      value.items.every((item) => Array.isArray(item) && Number.isInteger(item[0]) && isDelta(item[1]))
    );
  }
  const { parts, keys } = value;
  const areKeys = Array.isArray(keys) && keys.every((key) => typeof key === 'string');
  return isRecord(parts) && Object.values(parts).every(isDelta) && (keys === undefined || areKeys);
}

/** Makes the change. What it does not touch stays the same object. Undefined where the delta is not about this value. */
export function applyDelta(from: unknown, delta: Delta): unknown {
  if ('to' in delta) return delta.to;
  if ('items' in delta) {
    if (!Array.isArray(from)) return undefined;
    const list: unknown[] = [...from];
    for (const [index, part] of delta.items) list[index] = applyDelta(list[index], part);
    return list;
  }
  if (!isRecord(from)) return undefined;
  const changed = new Map(Object.entries(from));
  for (const [key, part] of Object.entries(delta.parts)) changed.set(key, applyDelta(changed.get(key), part));
  const keys = delta.keys ?? [...changed.keys()];
  return Object.fromEntries(keys.map((key) => [key, changed.get(key)]));
}
