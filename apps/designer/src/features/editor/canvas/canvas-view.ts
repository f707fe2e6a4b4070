import type { Problem } from '@turnwise/checker';
import {
  type Exit,
  exitsOf,
  type FlowDocument,
  type NoteDocument,
  placeholdersIn,
  type StateDocument,
} from '@turnwise/flow';
import { type Edge, type Node, type NodeHandle, Position } from '@xyflow/react';
import type { Box } from '../edits/free-place.ts';
import type { CardContent, CardContext } from '../kinds/card-content.ts';
import { cardContent } from '../kinds/cards.ts';
import { stateLabel } from '../panels/state-label.ts';
import type { ExitRef, Selection } from '../store/selection.ts';
import { createCardContextReader } from './card-context.ts';
import { type CardGeometry, cardGeometry, cardMeasures, placeholderLabel } from './card-geometry.ts';
import { cardName } from './card-name.ts';
import { laneOf } from './lane.ts';
import { noteHeight } from './note-geometry.ts';

export type StateNodeData = {
  readonly name: string;
  readonly state: StateDocument;
  readonly title: string;
  readonly content: CardContent;
  readonly exits: readonly Exit[];
  readonly geometry: CardGeometry;
  readonly context: CardContext;
  readonly isStart: boolean;
  readonly problems: readonly Problem[];
};
export type StateNode = Node<StateNodeData, 'state'>;
export type NoteNodeData = { readonly note: NoteDocument };
export type NoteNode = Node<NoteNodeData, 'note'>;
export type CanvasNode = StateNode | NoteNode;
export type ExitEdge = Edge<
  {
    readonly label: string;
    /** For an arrow back to the left: the height at which it runs there. */
    readonly lane: number | null;
  },
  'exit'
>;

/** The handle where arrows arrive. */
export const entryHandle = 'in';
const noteIdPrefix = 'note:';

export const noteNodeId = (id: string): string => noteIdPrefix + id;
export const noteOfNodeId = (nodeId: string): string | null =>
  nodeId.startsWith(noteIdPrefix) ? nodeId.slice(noteIdPrefix.length) : null;

export const edgeId = (state: string, port: string): string => `${state}>${port}`;

/** State names hold no `>`; ports may. */
export function exitOfEdgeId(id: string): ExitRef {
  const at = id.indexOf('>');
  return { state: id.slice(0, at), port: id.slice(at + 1) };
}

const noProblems: readonly Problem[] = [];
const origin = { x: 0, y: 0 };

function handlesOf(geometry: CardGeometry): NodeHandle[] {
  const size = cardMeasures.handle;
  const box = { width: size, height: size };
  return [
    {
      id: entryHandle,
      type: 'target',
      position: Position.Left,
      // Arrows end at the card's edge, not at the middle of an invisible dot.
      x: geometry.entry.x,
      y: geometry.entry.y - size / 2,
      ...box,
    },
    ...geometry.handles.map(
      ({ port, x, y }): NodeHandle => ({
        id: port,
        type: 'source',
        position: Position.Right,
        x: x - size / 2,
        y: y - size / 2,
        ...box,
      }),
    ),
  ];
}

type StateEdges = {
  readonly state: StateDocument;
  readonly edges: readonly ExitEdge[];
  /** Targets the flow does not have: arrows appear when it gets them. */
  readonly missing: readonly string[];
};

/** True when a card drawn in another context would look as it does. */
function readsTheSame(card: StateNodeData, content: CardContent, context: CardContext): boolean {
  const before = card.content;
  if (
    before.text !== content.text ||
    before.hint !== content.hint ||
    before.remark !== content.remark ||
    before.slots?.join() !== content.slots?.join()
  ) {
    return false;
  }
  const chips = [...(content.slots ?? []), ...placeholdersIn(content.text)];
  return chips.every((path) => placeholderLabel(path, context) === placeholderLabel(path, card.context));
}

/** Where a state is being dragged to, before it is let go. */
export type Drags = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

export type CanvasViewInput = {
  readonly flow: FlowDocument;
  readonly selection: Selection;
  readonly problemsByState: Readonly<Record<string, readonly Problem[]>>;
  readonly drags: Drags;
};
export type CanvasView = { readonly nodes: readonly CanvasNode[]; readonly edges: readonly ExitEdge[] };

/**
 * Turns the flow into what the canvas draws. Remembers what it made: a node stays the same object until its own
 * state, place, selection or problems change, so an edit in a large flow draws one card again and not a thousand.
 */
export function createCanvasView(): (input: CanvasViewInput) => CanvasView {
  const contextOf = createCardContextReader();
  const dataByState = new Map<string, StateNodeData>();
  const nodesById = new Map<string, CanvasNode>();
  const edgesByState = new Map<string, StateEdges>();

  function stateData(name: string, state: StateDocument, context: CardContext, input: CanvasViewInput) {
    const isStart = input.flow.start === name;
    const problems = input.problemsByState[name] ?? noProblems;
    const known = dataByState.get(name);
    if (
      known &&
      known.state === state &&
      known.context === context &&
      known.isStart === isStart &&
      known.problems === problems
    ) {
      return known;
    }
    const isSameCard =
      known !== undefined &&
      known.state === state &&
      (known.context === context || readsTheSame(known, cardContent(state, context), context));
    if (isSameCard && known.isStart === isStart && known.problems === problems) return known;
    const exits = isSameCard ? known.exits : exitsOf(state);
    const content = isSameCard ? known.content : cardContent(state, context);
    const geometry = isSameCard ? known.geometry : cardGeometry(content, exits, context);
    const title = stateLabel(name, state);
    const data: StateNodeData = { name, state, title, content, exits, geometry, context, isStart, problems };
    dataByState.set(name, data);
    return data;
  }

  function keepNode<T extends CanvasNode>(node: T, handles?: () => NodeHandle[]): CanvasNode {
    const known = nodesById.get(node.id);
    if (
      known &&
      known.data === node.data &&
      known.selected === node.selected &&
      known.position.x === node.position.x &&
      known.position.y === node.position.y
    ) {
      return known;
    }
    // Handles stay the same object while the card does: moving a card is not measuring it.
    const kept = known && known.data === node.data ? known.handles : handles?.();
    const made = kept ? { ...node, handles: kept } : node;
    nodesById.set(node.id, made);
    return made;
  }

  function stateEdges(
    name: string,
    state: StateDocument,
    flow: FlowDocument,
    selected: ReadonlySet<string>,
    boxOf: (name: string) => Box,
  ) {
    const known = edgesByState.get(name);
    const isCurrent =
      known !== undefined &&
      known.state === state &&
      known.missing.every((target) => !Object.hasOwn(flow.states, target)) &&
      known.edges.every(
        (edge) =>
          Object.hasOwn(flow.states, edge.target) &&
          edge.selected === selected.has(edge.id) &&
          edge.data?.lane === laneOf(boxOf(name), boxOf(edge.target)),
      );
    if (isCurrent) return known.edges;
    const exits = exitsOf(state).filter((exit) => exit.to !== '');
    const missing = exits.map((exit) => exit.to).filter((to) => !Object.hasOwn(flow.states, to));
    const edges = exits
      .filter((exit) => Object.hasOwn(flow.states, exit.to))
      .map((exit): ExitEdge => {
        const id = edgeId(name, exit.port);
        const isSelected = selected.has(id);
        const lane = laneOf(boxOf(name), boxOf(exit.to));
        const before = known?.edges.find((edge) => edge.id === id);
        if (
          before &&
          before.target === exit.to &&
          before.selected === isSelected &&
          before.data?.label === exit.label &&
          before.data.lane === lane
        ) {
          return before;
        }
        return {
          id,
          type: 'exit',
          source: name,
          sourceHandle: exit.port,
          target: exit.to,
          targetHandle: entryHandle,
          selected: isSelected,
          data: { label: exit.label, lane },
          ariaLabel: `${stateLabel(name, state)}, ${exit.label}, to ${stateLabel(exit.to, flow.states[exit.to])}`,
        };
      });
    edgesByState.set(name, { state, edges, missing });
    return edges;
  }

  let shown: CanvasView = { nodes: [], edges: [] };

  return (input) => {
    const { flow, selection, drags } = input;
    const context = contextOf(flow);
    const selectedStates = new Set(selection.states);
    const selectedNotes = new Set(selection.notes);
    const selectedEdges = new Set(selection.edges.map(({ state, port }) => edgeId(state, port)));
    const nodes: CanvasNode[] = [];
    const edges: ExitEdge[] = [];

    for (const note of flow.notes) {
      const id = noteNodeId(note.id);
      const known = nodesById.get(id);
      const data = known?.type === 'note' && known.data.note === note ? known.data : { note };
      const width = note.width ?? 240;
      const height = noteHeight(note.text, width);
      nodes.push(
        keepNode<NoteNode>({
          id,
          type: 'note',
          position: drags.get(id) ?? { x: note.x, y: note.y },
          data,
          selected: selectedNotes.has(note.id),
          width,
          height,
          measured: { width, height },
          handles: [],
          zIndex: -1,
          ariaRole: 'note',
        }),
      );
    }

    for (const [name, state] of Object.entries(flow.states)) {
      const data = stateData(name, state, context, input);
      const { height } = data.geometry;
      const place = drags.get(name) ?? flow.layout[name] ?? origin;
      nodes.push(
        keepNode<StateNode>(
          {
            id: name,
            type: 'state',
            position: { x: place.x, y: place.y },
            data,
            selected: selectedStates.has(name),
            width: cardMeasures.width,
            height,
            measured: { width: cardMeasures.width, height },
            ariaLabel: cardName(data),
          },
          () => handlesOf(data.geometry),
        ),
      );
    }
    const boxOf = (name: string): Box => {
      const node = nodesById.get(name);
      return node
        ? { ...node.position, width: node.width ?? 0, height: node.height ?? 0 }
        : { x: 0, y: 0, width: 0, height: 0 };
    };
    for (const [name, state] of Object.entries(flow.states)) {
      for (const edge of stateEdges(name, state, flow, selectedEdges, boxOf)) edges.push(edge);
    }

    if (nodesById.size > nodes.length) {
      const present = new Set(nodes.map((node) => node.id));
      for (const id of nodesById.keys()) {
        if (present.has(id)) continue;
        nodesById.delete(id);
        dataByState.delete(id);
        edgesByState.delete(id);
      }
    }
    shown = { nodes: sameItems(shown.nodes, nodes), edges: sameItems(shown.edges, edges) };
    return shown;
  };
}

/** The list before, when the new one holds the same things. */
function sameItems<T>(before: readonly T[], now: readonly T[]): readonly T[] {
  return before.length === now.length && now.every((item, index) => item === before[index]) ? before : now;
}
