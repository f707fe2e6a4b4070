/** How many levels of lists and groups a document may nest: far more than a flow needs, far less than a stack holds. */
export const maxNesting = 64;

/** Edits stop a little earlier than documents, so that no edit makes a document that cannot be read again. */
export const maxNestingInEdit = 58;

type Visit = {
  readonly value: object;
  readonly depth: number;
  readonly key: string;
  readonly parent: Visit | null;
};

export type UnsafeJson = {
  readonly reason: 'too_deep' | 'forbidden_key';
  /** Where it is, from the outside in. */
  readonly path: readonly string[];
};

/**
 * Looks for what must be refused before a value is read at all: nesting (or a circle) that would exhaust the stack,
 * and a field named `__proto__`, which JavaScript would take for something else. Null when there is none.
 */
export function findUnsafeJson(value: unknown, limit: number = maxNesting): UnsafeJson | null {
  if (typeof value !== 'object' || value === null) return null;
  const open: Visit[] = [{ value, depth: 1, key: '', parent: null }];
  for (let visit = open.pop(); visit; visit = open.pop()) {
    if (visit.depth > limit) return { reason: 'too_deep', path: pathOf(visit) };
    for (const [key, inner] of Object.entries(visit.value)) {
      if (key === '__proto__') return { reason: 'forbidden_key', path: [...pathOf(visit), key] };
      if (typeof inner === 'object' && inner !== null) {
        open.push({ value: inner, depth: visit.depth + 1, key, parent: visit });
      }
    }
  }
  return null;
}

function pathOf(visit: Visit): string[] {
  const path: string[] = [];
  for (let at: Visit = visit; at.parent; at = at.parent) path.unshift(at.key);
  return path;
}
