import { chosenHandoff, type Exit, type Flow } from '@turnwise/flow';
import type { StateView } from './flow-view.ts';
import { handsOverByDefault } from './retry-of.ts';

/** One drawn way from state to state, by index. */
type Edge = { readonly from: number; readonly to: number; readonly exit: Exit };

/** The drawn ways of a flow. States are numbered as they stand in the document. */
export type FlowGraph = {
  readonly indexByName: ReadonlyMap<string, number>;
  readonly edgesFrom: readonly (readonly Edge[])[];
  readonly edgesTo: readonly (readonly Edge[])[];
  /** Index of the first state; null when the flow names none that is there. */
  readonly start: number | null;
  /** Where a person takes over when no hand-off is drawn for it: in the one for everybody. */
  readonly handoffByDefault: number | null;
  /** True for states a conversation can come to: by drawn ways, by listeners, and by giving up on an answer. */
  readonly isReached: readonly boolean[];
};

export function flowGraph(flow: Flow, states: readonly StateView[]): FlowGraph {
  const indexByName = new Map(states.map((state, index) => [state.name, index]));
  const edgesFrom: Edge[][] = states.map(() => []);
  const edgesTo: Edge[][] = states.map(() => []);
  states.forEach((state, from) => {
    for (const exit of state.exits) {
      const to = indexByName.get(exit.to);
      if (to === undefined) continue;
      const edge = { from, to, exit };
      edgesFrom[from]?.push(edge);
      edgesTo[to]?.push(edge);
    }
  });
  const start = indexByName.get(flow.start) ?? null;
  const handoffByDefault = indexByName.get(chosenHandoff(flow) ?? '') ?? null;
  return { indexByName, edgesFrom, edgesTo, start, handoffByDefault, isReached: reached() };

  /** Listeners lead somewhere from wherever the conversation is, a state's own ones only from that state. */
  function reached(): boolean[] {
    const isReached = states.map(() => false);
    if (start === null) return isReached;
    const open = [start];
    for (const listener of flow.listeners) {
      const to = listener.enabled ? indexByName.get(listener.to) : undefined;
      if (to !== undefined) open.push(to);
    }
    for (let index = open.pop(); index !== undefined; index = open.pop()) {
      if (isReached[index]) continue;
      isReached[index] = true;
      for (const edge of edgesFrom[index] ?? []) open.push(edge.to);
      const state = states[index]?.state;
      if (state && handoffByDefault !== null && handsOverByDefault(state)) open.push(handoffByDefault);
      for (const override of Object.values(states[index]?.state.listeners ?? {})) {
        const to = typeof override === 'object' ? indexByName.get(override.to) : undefined;
        if (to !== undefined) open.push(to);
      }
    }
    return isReached;
  }
}
