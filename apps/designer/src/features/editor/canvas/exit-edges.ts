import type { Exit, FlowDocument, StateDocument } from '@turnwise/flow';
import { stateLabel } from '../panels/state-label.ts';
import { type ExitEdge, edgeId, entryHandle } from './canvas-items.ts';
import { canvasMessages as words } from './messages.ts';

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
  const called = (label: string, to: string) =>
    words.arrow(stateLabel(name, state), label, stateLabel(to, flow.states[to]));
  if (
    known?.state === state &&
    !known.missing.some(exists) &&
    known.edges.every(
      ({ id, target, selected: wasSelected, data, ariaLabel }) =>
        exists(target) && wasSelected === selected.has(id) && ariaLabel === called(data?.label ?? '', target),
    )
  ) {
    return known;
  }
  const edges = exits
    .filter((exit) => exit.to !== '' && exists(exit.to))
    .map(({ port, label, to }): ExitEdge => {
      const id = edgeId(name, port);
      const isSelected = selected.has(id);
      const ariaLabel = called(label, to);
      const before = known?.edges.find((edge) => edge.id === id);
      if (before?.target === to && before.selected === isSelected && before.ariaLabel === ariaLabel) {
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
        ariaLabel,
      };
    });
  const missing = exits.map((exit) => exit.to).filter((to) => to !== '' && !exists(to));
  return { state, edges, missing };
}
