import type { SimulatedTurn } from './simulation.ts';

/** An arrow of the canvas: the state it leaves, and by which exit. */
type TakenExit = { readonly state: string; readonly port: string };

export type PathTaken = {
  readonly current: string | null;
  readonly path: readonly TakenExit[];
  readonly visited: readonly string[];
};

export const nowhere: PathTaken = { current: null, path: [], visited: [] };

/** What the canvas paints: where the talk is, and the way it came. Inside a sub-flow the calling state glows. */
export function pathTaken(turns: readonly SimulatedTurn[]): PathTaken {
  const path = new Map<string, TakenExit>();
  const visited = new Set<string>();
  let depth = 0;
  for (const turn of turns) {
    if (turn.freshAt !== null) {
      path.clear();
      visited.clear();
      depth = 0;
    }
    for (const entry of turn.trace.slice(turn.freshAt ?? 0)) {
      if (entry.kind === 'flow') depth += entry.change === 'entered' ? 1 : -1;
      if (entry.kind !== 'moved' || depth > 0) continue;
      if (entry.from !== null) {
        visited.add(entry.from);
        path.set(`${entry.from} ${entry.port}`, { state: entry.from, port: entry.port });
      }
      visited.add(entry.to);
    }
  }
  const last = turns.at(-1)?.after;
  const current = last?.stack[0]?.state ?? last?.state ?? null;
  return { current, path: [...path.values()], visited: [...visited] };
}
