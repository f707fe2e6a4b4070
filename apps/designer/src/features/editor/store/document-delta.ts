/** What turns one JSON value into another: a new value, or the parts of a record or a list that change. */
export type Delta =
  | { readonly to: unknown }
  | {
      readonly parts: Readonly<Record<string, Delta>>;
      /** The fields in their order, where some go or the order changes. */
      readonly keys?: readonly string[] | undefined;
    }
  | { readonly items: readonly (readonly [index: number, delta: Delta])[] };

type JsonRecord = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The fields JSON would write. */
const keysOf = (record: JsonRecord): string[] =>
  Object.keys(record).filter((key) => record[key] !== undefined);

const isSameOrder = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((key, index) => key === b[index]);

/**
 * What turns `from` into `to`; undefined when that is nothing. Values that share parts, as the snapshots of one
 * document do, are compared in the time of what differs.
 */
export function deltaBetween(from: unknown, to: unknown): Delta | undefined {
  if (Object.is(from, to)) return undefined;
  if (isRecord(from) && isRecord(to)) return recordDelta(from, to);
  if (Array.isArray(from) && Array.isArray(to) && from.length === to.length) {
    const items = to.flatMap((item, index): [number, Delta][] => {
      const delta = deltaBetween(from[index], item);
      return delta ? [[index, delta]] : [];
    });
    return items.length > 0 ? { items } : undefined;
  }
  return { to };
}

function recordDelta(from: JsonRecord, to: JsonRecord): Delta | undefined {
  const parts: [string, Delta][] = [];
  const known = keysOf(from);
  const wanted = keysOf(to);
  const added: string[] = [];
  for (const key of wanted) {
    if (!Object.hasOwn(from, key) || from[key] === undefined) {
      added.push(key);
      parts.push([key, { to: to[key] }]);
      continue;
    }
    const delta = deltaBetween(from[key], to[key]);
    if (delta) parts.push([key, delta]);
  }
  const isReordered = !isSameOrder([...known, ...added], wanted);
  if (parts.length === 0 && !isReordered) return undefined;
  return { parts: Object.fromEntries(parts), ...(isReordered ? { keys: wanted } : {}) };
}
