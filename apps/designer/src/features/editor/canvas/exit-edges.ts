import type { Exit, FlowDocument, StateDocument } from '@turnwise/flow';
import { stateLabel } from '../panels/state-label.ts';
import { type ExitEdge, edgeId, entryHandle } from './canvas-items.ts';

/** The arrows of one state, with what they were made from. */
export type StateEdges = {
  readonly state: StateDocument;
  readonly edges: readonly ExitEdge[];
  /** Targets the flow does not have: arrows appear when it gets them. */
  readonly missing: readonly string[];
};

export type EdgesInput = {
  readonly state: StateDocument;
  /** All its ways out, as its card names them. */
  readonly exits: readonly Exit[];
  readonly flow: FlowDocument;
  /** Ids of the selected arrows. */
  readonly selected: ReadonlySet<string>;
};

/** The arrows that leave a state. Each stays the same object until its own end or selection changes. */
export function stateEdges(
  name: string,
  { state, exits, flow, selected }: EdgesInput,
  known: StateEdges | undefined,
): StateEdges {
  const exists = (target: string) => Object.hasOwn(flow.states, target);
  if (
    known?.state === state &&
    !known.missing.some(exists) &&
    known.edges.every((edge) => exists(edge.target) && edge.selected === selected.has(edge.id))
  ) {
    return known;
  }
  const edges = exits
    .filter((exit) => exit.to !== '' && exists(exit.to))
    .map(({ port, label, to }): ExitEdge => {
      const id = edgeId(name, port);
      const isSelected = selected.has(id);
      const before = known?.edges.find((edge) => edge.id === id);
      if (before?.target === to && before.selected === isSelected && before.data?.label === label) {
        return before;
      }
      return {
        id,
        type: 'exit',
        source: name,
        sourceHandle: port,
        target: to,
        targetHandle: entryHandle,
        selected: isSelected,
        data: { label },
        ariaLabel: `${stateLabel(name, state)}, ${label}, to ${stateLabel(to, flow.states[to])}`,
      };
    });
  const missing = exits.map((exit) => exit.to).filter((to) => to !== '' && !exists(to));
  return { state, edges, missing };
}
