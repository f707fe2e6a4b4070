type Edge = { readonly from: string; readonly to: string };
type Pair = { readonly left: string; readonly right: string };

/**
 * Which card is to stand above which, so that the ways out of a card lead to cards in its own order and do not cross.
 * Where two cards want it the other way round, the one met first is heard: together the pairs never go in a circle.
 * `within` names what a card stands in, from itself outwards; of cards in different frames the frames are ordered.
 */
export function branchOrder(
  edges: readonly Edge[],
  within: (name: string) => readonly string[] = (name) => [name],
): Pair[] {
  const targets = new Map<string, Set<string>>();
  for (const { from, to } of edges) targets.set(from, (targets.get(from) ?? new Set()).add(to));
  const below = new Map<string, Set<string>>();
  const pairs: Pair[] = [];
  for (const those of targets.values()) {
    const [first, ...rest] = those;
    let above = first;
    for (const next of rest) {
      if (above === undefined) continue;
      const [left, right] = sideBySide(within(above), within(next));
      if (left === right || leads(below, right, left)) continue;
      pairs.push({ left, right });
      below.set(left, (below.get(left) ?? new Set()).add(right));
      above = next;
    }
  }
  return pairs;
}

/** The outermost parts of two nests that are not the same. */
function sideBySide(one: readonly string[], other: readonly string[]): [string, string] {
  let at = 1;
  while (one.at(-at) === other.at(-at) && at < one.length && at < other.length) at += 1;
  return [one.at(-at) ?? '', other.at(-at) ?? ''];
}

function leads(below: ReadonlyMap<string, ReadonlySet<string>>, from: string, to: string): boolean {
  const seen = new Set([from]);
  // A set being walked also gives what is added meanwhile.
  for (const name of seen) {
    if (name === to) return true;
    for (const next of below.get(name) ?? []) seen.add(next);
  }
  return false;
}
