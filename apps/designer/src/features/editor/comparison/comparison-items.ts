import type { Edge, Node } from '@xyflow/react';
import type { StateNodeData } from '../canvas/canvas-items.ts';
import type { Mark } from './compared-flow.ts';

/** A card, with how its state differs and how each of its ways out does. */
export type ComparedNode = Node<
  StateNodeData & { readonly mark: Mark | null; readonly marksByPort: ReadonlyMap<string, Mark> },
  'compared'
>;

/** An arrow that is new, gone, or as it was. One that leads elsewhere is two: gone, and new. */
export type ComparedEdge = Edge<
  { readonly label: string; readonly lane: number | null; readonly mark: Mark | null },
  'compared'
>;
