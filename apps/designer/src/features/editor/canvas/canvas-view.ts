import type { Problem } from '@turnwise/checker';
import { type FlowDocument, type FrameDocument, framesOf, type NoteDocument } from '@turnwise/flow';
import type { NodeHandle } from '@xyflow/react';
import type { Size } from '../edits/free-place.ts';
import type { Selection } from '../store/selection.ts';
import {
  type CanvasNode,
  type ExitEdge,
  edgeId,
  type FrameNode,
  frameNodeId,
  type NoteNode,
  noteNodeId,
  type StateNode,
  type StateNodeData,
} from './canvas-items.ts';
import { createCardContextReader } from './card-context.ts';
import { cardMeasures } from './card-geometry.ts';
import { handlesOf } from './card-handles.ts';
import { cardName } from './card-name.ts';
import { type StateEdges, stateEdges } from './exit-edges.ts';
import { canvasMessages } from './messages.ts';
import { noteHeight } from './note-geometry.ts';
import { stateData } from './state-data.ts';

/** Where things are being dragged or stretched to, by node id, before they are let go. */
export type Drag = { readonly x: number; readonly y: number } & Partial<Size>;
export type Drags = ReadonlyMap<string, Drag>;

export type CanvasViewInput = {
  readonly flow: FlowDocument;
  readonly selection: Selection;
  readonly problemsByState: Readonly<Record<string, readonly Problem[]>>;
  readonly drags: Drags;
  /** What other flows are called, by id. */
  readonly flowNames?: Readonly<Record<string, string>>;
};
export type CanvasView = { readonly nodes: readonly CanvasNode[]; readonly edges: readonly ExitEdge[] };

const noProblems: readonly Problem[] = [];
const origin = { x: 0, y: 0 };
const inert = { pointerEvents: 'none' } as const;
const frameLayer = -2;
/** What React Flow adds to the layer of a selected node. */
const selectionLift = 1_000;
const asState = { 'aria-roledescription': canvasMessages.state };

/**
 * Turns the flow into what the canvas draws. Remembers what it made: a node stays the same object until its own
 * state, place, selection or problems change, so an edit in a large flow draws one card again and not a thousand.
 */
export function createCanvasView(): (input: CanvasViewInput) => CanvasView {
  const contextOf = createCardContextReader();
  const dataByState = new Map<string, StateNodeData>();
  const nodesById = new Map<string, CanvasNode>();
  const edgesByState = new Map<string, StateEdges>();
  let shown: CanvasView = { nodes: [], edges: [] };
  let last: CanvasViewInput | null = null;
  /** Where each node is in `shown`; made when something is dragged. */
  let indexById: ReadonlyMap<string, number> | null = null;

  function kept<T extends CanvasNode>(node: T, handles: () => NodeHandle[]): CanvasNode {
    const known = nodesById.get(node.id);
    if (
      known &&
      known.data === node.data &&
      known.selected === node.selected &&
      known.position.x === node.position.x &&
      known.position.y === node.position.y &&
      known.width === node.width &&
      known.height === node.height
    ) {
      return known;
    }
    // Handles stay the same object while the card does: moving a card is not measuring it.
    const made = { ...node, handles: known && known.data === node.data ? known.handles : handles() };
    nodesById.set(node.id, made);
    return made;
  }

  function noteNode(note: NoteDocument, isSelected: boolean, drags: Drags): CanvasNode {
    const id = noteNodeId(note.id);
    const known = nodesById.get(id);
    const width = drags.get(id)?.width ?? note.width ?? 240;
    const height = noteHeight(note.text, width);
    const node: NoteNode = {
      id,
      type: 'note',
      position: drags.get(id) ?? { x: note.x, y: note.y },
      data: known?.type === 'note' && known.data.note === note ? known.data : { note },
      selected: isSelected,
      width,
      height,
      measured: { width, height },
      zIndex: -1,
      ariaRole: 'note',
    };
    return kept(node, () => []);
  }

  function frameNode(frame: FrameDocument, isSelected: boolean, drags: Drags): CanvasNode {
    const id = frameNodeId(frame.id);
    const known = nodesById.get(id);
    const { x, y, width = frame.width, height = frame.height } = drags.get(id) ?? frame;
    const node: FrameNode = {
      id,
      type: 'frame',
      position: { x, y },
      data: known?.type === 'frame' && known.data.frame === frame ? known.data : { frame },
      // Selected by its title only: a box drawn inside it is about the cards there.
      selectable: false,
      selected: isSelected,
      width,
      height,
      measured: { width, height },
      // React Flow lifts what is selected above all cards. A selected frame comes as far as the arrows, so that they do
      // not lie over its corners, and stays behind the cards.
      zIndex: isSelected ? -selectionLift : frameLayer,
      // The inside belongs to the canvas and the cards on it.
      style: inert,
      ariaRole: 'group',
      ariaLabel: canvasMessages.frameNamed(frame.title ?? ''),
    };
    return kept(node, () => []);
  }

  function stateNode(name: string, data: StateNodeData, isSelected: boolean, place: Place): CanvasNode {
    const { width } = cardMeasures;
    const { height } = data.geometry;
    const node: StateNode = {
      id: name,
      type: 'state',
      position: { x: place.x, y: place.y },
      data,
      selected: isSelected,
      width,
      height,
      measured: { width, height },
      ariaRole: 'group',
      ariaLabel: cardName(data),
      domAttributes: asState,
    };
    return kept(node, () => handlesOf(data.geometry));
  }

  function forgetOthers(present: ReadonlySet<string>): void {
    for (const id of nodesById.keys()) {
      if (present.has(id)) continue;
      nodesById.delete(id);
      dataByState.delete(id);
      edgesByState.delete(id);
    }
  }

  /** What is shown, with everything that is or was dragged in its place: costs what moves, however large the flow. */
  function dragged({ flow, drags }: CanvasViewInput, before: Drags): CanvasView {
    indexById ??= new Map(shown.nodes.map(({ id }, index) => [id, index]));
    const nodes = [...shown.nodes];
    for (const id of new Set([...before.keys(), ...drags.keys()])) {
      const index = indexById.get(id) ?? -1;
      const node = nodes[index];
      if (node) nodes[index] = inItsPlace(node, flow, drags);
    }
    return { nodes, edges: shown.edges };
  }

  function inItsPlace(node: CanvasNode, flow: FlowDocument, drags: Drags): CanvasNode {
    const isSelected = node.selected === true;
    switch (node.type) {
      case 'note':
        return noteNode(node.data.note, isSelected, drags);
      case 'frame':
        return frameNode(node.data.frame, isSelected, drags);
      default:
        return stateNode(
          node.id,
          node.data,
          isSelected,
          drags.get(node.id) ?? flow.layout[node.id] ?? origin,
        );
    }
  }

  function derived({ flow, selection, problemsByState, drags, flowNames }: CanvasViewInput): CanvasView {
    const context = contextOf(flow, flowNames);
    const edges: ExitEdge[] = [];
    const selectedStates = new Set(selection.states);
    const selectedEdges = new Set(selection.edges.map(({ state, port }) => edgeId(state, port)));
    const nodes = backToFront(framesOf(flow)).map((frame) =>
      frameNode(frame, selection.frames.includes(frame.id), drags),
    );
    nodes.push(...flow.notes.map((note) => noteNode(note, selection.notes.includes(note.id), drags)));
    for (const [name, state] of Object.entries(flow.states)) {
      const data = stateData(
        name,
        {
          state,
          context,
          isStart: flow.start === name,
          problems: problemsByState[name] ?? noProblems,
        },
        dataByState.get(name),
      );
      dataByState.set(name, data);
      const place = drags.get(name) ?? flow.layout[name] ?? origin;
      nodes.push(stateNode(name, data, selectedStates.has(name), place));
      const exits = { state, exits: data.exits, flow, selected: selectedEdges };
      const arrows = stateEdges(name, exits, edgesByState.get(name));
      edgesByState.set(name, arrows);
      edges.push(...arrows.edges);
    }
    if (nodesById.size > nodes.length) forgetOthers(new Set(nodes.map((node) => node.id)));
    return { nodes: sameItems(shown.nodes, nodes), edges: sameItems(shown.edges, edges) };
  }

  return (input) => {
    const isDrag =
      last?.flow === input.flow &&
      last.selection === input.selection &&
      last.flowNames === input.flowNames &&
      last.problemsByState === input.problemsByState;
    if (last && isDrag) {
      if (last.drags !== input.drags) shown = dragged(input, last.drags);
    } else {
      shown = derived(input);
      indexById = null;
    }
    last = input;
    return shown;
  };
}

/** Large frames behind small ones, so that a frame inside another can be reached. */
const backToFront = (frames: readonly FrameDocument[]): readonly FrameDocument[] =>
  frames.length < 2 ? frames : [...frames].sort((a, b) => b.width * b.height - a.width * a.height);

type Place = { readonly x: number; readonly y: number };

/** The list before, when the new one holds the same things. */
function sameItems<T>(before: readonly T[], now: readonly T[]): readonly T[] {
  return before.length === now.length && now.every((item, index) => item === before[index]) ? before : now;
}
