type Path = readonly (string | number)[];

/** The value at a path inside a part of a document; undefined where there is none. */
export function getIn(part: unknown, path: Path): unknown {
  let found = part;
  for (const step of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, step)) return undefined;
    found = (found as Record<string | number, unknown>)[step];
  }
  return found;
}

/** The part with another value at a path. */
export function setIn(part: unknown, path: Path, value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (Array.isArray(part))
    return part.map((item, index) => (index === key ? setIn(item, rest, value) : item));
  const record = (part ?? {}) as Record<string, unknown>;
  return { ...record, [key]: setIn(record[key], rest, value) };
}
