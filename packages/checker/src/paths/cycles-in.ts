import type { FlowGraph } from '../view/flow-graph.ts';

/** Cycles among the chosen states, no two sharing a state; each in the order it is walked, from its first state. */
export function cyclesIn(
  { edgesFrom, edgesTo }: FlowGraph,
  isChosen: (index: number) => boolean,
): number[][] {
  const isLeft = edgesFrom.map((_, index) => isChosen(index));
  const countLeft = (list: readonly { from: number; to: number }[] | undefined): number =>
    (list ?? []).reduce((count, { from, to }) => (isLeft[from] && isLeft[to] ? count + 1 : count), 0);
  const ways = edgesFrom.map((list) => ({ out: countLeft(list), in: 0 }));
  for (const [index, way] of ways.entries()) way.in = countLeft(edgesTo[index]);

  const cycles: number[][] = [];
  takeAway(isLeft.flatMap((left, index) => (left && isDeadEnd(index) ? [index] : [])));
  for (let index = 0; index < isLeft.length; index++) {
    while (isLeft[index]) {
      const cycle = cycleFrom(index);
      cycles.push(startingAtFirst(cycle));
      takeAway(cycle);
    }
  }
  return cycles;

  /** What leads nowhere or comes from nowhere is on no cycle. */
  function isDeadEnd(index: number): boolean {
    return ways[index]?.out === 0 || ways[index]?.in === 0;
  }

  /** Takes states away, and then whatever has become a dead end by it. */
  function takeAway(states: readonly number[]): void {
    const open = [...states];
    for (let index = open.pop(); index !== undefined; index = open.pop()) {
      if (!isLeft[index]) continue;
      isLeft[index] = false;
      for (const { to } of edgesFrom[index] ?? []) {
        const way = ways[to];
        if (way && isLeft[to]) {
          way.in--;
          if (isDeadEnd(to)) open.push(to);
        }
      }
      for (const { from } of edgesTo[index] ?? []) {
        const way = ways[from];
        if (way && isLeft[from]) {
          way.out--;
          if (isDeadEnd(from)) open.push(from);
        }
      }
    }
  }

  /** Everything left leads on, so walking on comes back somewhere. */
  function cycleFrom(index: number): number[] {
    const walk: number[] = [];
    const positions = new Map<number, number>();
    for (let at: number | undefined = index; at !== undefined; ) {
      const position = positions.get(at);
      if (position !== undefined) return walk.slice(position);
      positions.set(at, walk.length);
      walk.push(at);
      at = edgesFrom[at]?.find(({ to }) => isLeft[to])?.to;
    }
    return walk;
  }
}

/** Told from the state that stands first in the document, so that the same cycle is always told alike. */
function startingAtFirst(cycle: readonly number[]): number[] {
  const first = cycle.indexOf(cycle.reduce((least, index) => Math.min(least, index)));
  return [...cycle.slice(first), ...cycle.slice(0, first)];
}
