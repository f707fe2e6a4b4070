type Edge = { readonly from: string; readonly to: string };
type Pair = { readonly left: string; readonly right: string };

/**
 * Which card is to stand above which, so that the ways out of a card lead to cards in its own order and do not cross.
 * Where two cards want it the other way round, the one met first is heard: together the pairs never go in a circle.
 */
export function branchOrder(edges: readonly Edge[]): Pair[] {
  const targets = new Map<string, Set<string>>();
  for (const { from, to } of edges) targets.set(from, (targets.get(from) ?? new Set()).add(to));
  const below = new Map<string, Set<string>>();
  const pairs: Pair[] = [];
  for (const those of targets.values()) {
    const [first, ...rest] = those;
    let left = first;
    for (const right of rest) {
      if (left === undefined || leads(below, right, left)) continue;
      pairs.push({ left, right });
      below.set(left, (below.get(left) ?? new Set()).add(right));
      left = right;
    }
  }
  return pairs;
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
