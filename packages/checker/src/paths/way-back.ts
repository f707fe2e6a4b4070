import type { FlowGraph } from '../view/flow-graph.ts';

/** A shortest way from a state back to itself by chosen ways, both ends on it; null when there is none. */
export function wayBackTo(
  { edgesFrom }: FlowGraph,
  start: number,
  isTaken: (edge: FlowGraph['edgesFrom'][number][number]) => boolean,
): readonly number[] | null {
  const cameFrom = new Map<number, number>();
  const open = [start];
  for (const here of open) {
    for (const edge of edgesFrom[here] ?? []) {
      if (!isTaken(edge)) continue;
      if (edge.to === start) return [...wayTo(here), start];
      if (cameFrom.has(edge.to)) continue;
      cameFrom.set(edge.to, here);
      open.push(edge.to);
    }
  }
  return null;

  function wayTo(end: number): number[] {
    const way = [end];
    for (let at = cameFrom.get(end); at !== undefined; at = cameFrom.get(at)) way.unshift(at);
    return way;
  }
}
