import type { FlowGraph } from '../view/flow-graph.ts';

type Edge = FlowGraph['edgesFrom'][number][number];

/**
 * The sets of states from each of which every other can be come to and come back from, by chosen ways; one alone only if
 * it leads back to itself. Each in the document's order.
 */
export function roundsIn({ edgesFrom }: FlowGraph, isTaken: (edge: Edge) => boolean): number[][] {
  const rounds: number[][] = [];
  // Tarjan's way, with a stack of its own: flows may be longer than the machine's.
  const order = edgesFrom.map(() => -1);
  const lowest = edgesFrom.map(() => 0);
  const isOpen = edgesFrom.map(() => false);
  const open: number[] = [];
  let count = 0;

  for (let first = 0; first < edgesFrom.length; first++) {
    if (order[first] !== -1) continue;
    const walk = [enter(first)];
    for (let at = walk.at(-1); at; at = walk.at(-1)) {
      const edge = at.edges[at.next++];
      if (edge) {
        if (order[edge.to] === -1) walk.push(enter(edge.to));
        else if (isOpen[edge.to]) lower(at.state, order[edge.to] ?? 0);
        continue;
      }
      walk.pop();
      const before = walk.at(-1);
      if (before) lower(before.state, lowest[at.state] ?? 0);
      if (lowest[at.state] === order[at.state]) close(at.state);
    }
  }
  return rounds;

  function enter(state: number) {
    order[state] = count;
    lowest[state] = count++;
    isOpen[state] = true;
    open.push(state);
    return { state, edges: (edgesFrom[state] ?? []).filter(isTaken), next: 0 };
  }

  function lower(state: number, to: number): void {
    lowest[state] = Math.min(lowest[state] ?? 0, to);
  }

  function close(state: number): void {
    const round = open.splice(open.lastIndexOf(state));
    for (const member of round) isOpen[member] = false;
    const leadsToItself = edgesFrom[state]?.some((edge) => edge.to === state && isTaken(edge)) ?? false;
    if (round.length > 1 || leadsToItself) rounds.push(round.sort((a, b) => a - b));
  }
}
