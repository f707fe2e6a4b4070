import type { JsonValue } from '@turnwise/flow';

/** One random change: which place, and which of the things that could be done there. */
export type Mutation = { readonly at: number; readonly how: number };

type Spot = { readonly holder: Record<string, JsonValue> | JsonValue[]; readonly key: string | number };

const clone = (value: JsonValue): JsonValue => JSON.parse(JSON.stringify(value));

function spotsOf(value: JsonValue, spots: Spot[] = []): Spot[] {
  if (typeof value !== 'object' || value === null) return spots;
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  for (const [key, inner] of entries) {
    spots.push({ holder: value, key });
    spotsOf(inner, spots);
  }
  return spots;
}

const read = ({ holder, key }: Spot): JsonValue | undefined =>
  Array.isArray(holder) ? holder[Number(key)] : holder[key];

function write({ holder, key }: Spot, value: JsonValue): void {
  if (Array.isArray(holder)) holder[Number(key)] = value;
  else holder[key] = value;
}

function remove({ holder, key }: Spot): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
}

/**
 * A copy of a document with one thing in it changed: taken out, emptied, or put in place of another of its type, so
 * that names meet that never met before.
 */
export function mutateFlow(document: JsonValue, { at, how }: Mutation): JsonValue {
  const copy = clone(document);
  const spots = spotsOf(copy);
  const spot = spots[at % spots.length];
  if (!spot) return copy;
  const value = read(spot);
  if (how % 5 === 0) remove(spot);
  else if (Array.isArray(value)) write(spot, how % 2 ? [] : [...value, ...value].reverse());
  else if (typeof value === 'number') write(spot, how % 2 ? -value : how % 40);
  else if (typeof value === 'boolean') write(spot, !value);
  else {
    const others = spots.map(read).filter((other) => typeof other === typeof value);
    const other = others[how % others.length];
    write(spot, how % 7 === 0 && typeof value === 'string' ? '' : clone(other ?? null));
  }
  return copy;
}
