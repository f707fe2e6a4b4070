import type { Problem } from '@turnwise/checker';
import type { Exit, NoteDocument, StateDocument } from '@turnwise/flow';
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
