import type { Problem } from '@turnwise/checker';
import type { Exit, FrameDocument, NoteDocument, StateDocument } from '@turnwise/flow';
import type { Edge, Node } from '@xyflow/react';
import type { CardContent, CardContext } from '../kinds/card-content.ts';
import type { ExitRef } from '../store/selection.ts';
import type { CardGeometry } from './card-geometry.ts';

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
type NoteNodeData = { readonly note: NoteDocument };
export type NoteNode = Node<NoteNodeData, 'note'>;
type FrameNodeData = { readonly frame: FrameDocument };
export type FrameNode = Node<FrameNodeData, 'frame'>;
export type CanvasNode = StateNode | NoteNode | FrameNode;
export type ExitEdge = Edge<{ readonly label: string }, 'exit'>;

/** The handle where arrows arrive. */
export const entryHandle = 'in';
const noteIdPrefix = 'note:';
const frameIdPrefix = 'frame:';

export const noteNodeId = (id: string): string => noteIdPrefix + id;
export const frameNodeId = (id: string): string => frameIdPrefix + id;

/** What a node stands for. States' names hold no colon. */
export type CanvasItem =
  | { readonly on: 'state'; readonly name: string }
  | { readonly on: 'note'; readonly id: string }
  | { readonly on: 'frame'; readonly id: string };

export function itemOfNodeId(nodeId: string): CanvasItem {
  if (nodeId.startsWith(noteIdPrefix)) return { on: 'note', id: nodeId.slice(noteIdPrefix.length) };
  if (nodeId.startsWith(frameIdPrefix)) return { on: 'frame', id: nodeId.slice(frameIdPrefix.length) };
  return { on: 'state', name: nodeId };
}

export const edgeId = (state: string, port: string): string => `${state}>${port}`;

/** State names hold no `>`; ports may. */
export function exitOfEdgeId(id: string): ExitRef {
  const at = id.indexOf('>');
  return { state: id.slice(0, at), port: id.slice(at + 1) };
}
