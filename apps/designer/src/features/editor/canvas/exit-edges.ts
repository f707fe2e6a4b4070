import { laneOf } from '@turnwise/drawing';
import type { FlowDocument, StateDocument } from '@turnwise/flow';
import { exitsInWords } from '../../../language/phrases.ts';
import type { Box } from '../edits/free-place.ts';
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
  readonly flow: FlowDocument;
  /** Ids of the selected arrows. */
  readonly selected: ReadonlySet<string>;
  boxOf(name: string): Box;
};

/** The arrows that leave a state. Each stays the same object until its own end, course or selection changes. */
export function stateEdges(
  name: string,
  { state, flow, selected, boxOf }: EdgesInput,
  known: StateEdges | undefined,
): StateEdges {
  const exists = (target: string) => Object.hasOwn(flow.states, target);
  const laneTo = (target: string) => laneOf(boxOf(name), boxOf(target));
  if (
    known?.state === state &&
    !known.missing.some(exists) &&
    known.edges.every(
      (edge) =>
        exists(edge.target) &&
        edge.selected === selected.has(edge.id) &&
        edge.data?.lane === laneTo(edge.target),
    )
  ) {
    return known;
  }
  const exits = exitsInWords(state).filter((exit) => exit.to !== '');
  const edges = exits
    .filter((exit) => exists(exit.to))
    .map(({ port, label, to }): ExitEdge => {
      const id = edgeId(name, port);
      const isSelected = selected.has(id);
      const lane = laneTo(to);
      const before = known?.edges.find((edge) => edge.id === id);
      if (
        before?.target === to &&
        before.selected === isSelected &&
        before.data?.label === label &&
        before.data.lane === lane
      ) {
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
        data: { label, lane },
        ariaLabel: `${stateLabel(name, state)}, ${label}, to ${stateLabel(to, flow.states[to])}`,
      };
    });
  return { state, edges, missing: exits.map((exit) => exit.to).filter((to) => !exists(to)) };
}
