import type { NodeChange, ReactFlowProps } from '@xyflow/react';
import { type MouseEvent as ReactMouseEvent, useMemo } from 'react';
import { editOnCard } from '../commands/edit-commands.ts';
import { useEditorStore } from '../store/editor-context.tsx';
import type { ExitRef } from '../store/selection.ts';
import { type CanvasItem, type CanvasNode, type ExitEdge, itemOfNodeId } from './canvas-items.ts';
import { useCanvasDrag } from './use-canvas-drag.ts';
import { useCanvasSelection } from './use-canvas-selection.ts';
import { rememberViewport } from './viewport-memory.ts';

/** What a menu on the canvas was asked for on. */
type MenuPlace = CanvasItem | { readonly on: 'edge'; readonly exit: ExitRef } | { readonly on: 'canvas' };

export type OpenMenu = (event: ReactMouseEvent | MouseEvent, place: MenuPlace) => void;

type Gestures = Pick<
  ReactFlowProps<CanvasNode, ExitEdge>,
  | 'onNodesChange'
  | 'onEdgesChange'
  | 'onNodeClick'
  | 'onNodeDoubleClick'
  | 'onNodeDragStart'
  | 'onNodeDragStop'
  | 'onSelectionDragStop'
  | 'onNodeContextMenu'
  | 'onSelectionContextMenu'
  | 'onEdgeContextMenu'
  | 'onPaneContextMenu'
  | 'onMoveEnd'
>;

/**
 * What is done on the canvas with the pointer, and what it drags at the moment. The handlers last as long as the canvas: a
 * new one at every step of a drag would have React Flow look through the whole flow again.
 */
export function useCanvasGestures(onMenu: OpenMenu) {
  const store = useEditorStore();
  const { drags, onNodeMoves, onDragStop } = useCanvasDrag();
  const { onNodeSelection, onEdgesChange, onNodeClick } = useCanvasSelection();

  const gestures = useMemo<Gestures>(
    () => ({
      onNodesChange(changes: NodeChange<CanvasNode>[]) {
        onNodeMoves(changes);
        onNodeSelection(changes);
      },
      onEdgesChange,
      onNodeClick,
      onNodeDragStart(_, node) {
        const item = itemOfNodeId(node.id);
        const { selection, select } = store.getState();
        if (item.on === 'frame' && !selection.frames.includes(item.id)) select({ frames: [item.id] });
      },
      onNodeDragStop: (_, __, moved) => onDragStop(moved),
      onSelectionDragStop: (_, moved) => onDragStop(moved),
      onNodeDoubleClick(event, node) {
        const item = itemOfNodeId(node.id);
        const { editNote, editFrame, edit } = store.getState();
        if (item.on === 'note') editNote(item.id);
        else if (item.on === 'frame') editFrame(item.id);
        else if ((event.target as Element).closest('b')) edit({ state: node.id, part: 'title' });
        else editOnCard(store, node.id);
      },
      onNodeContextMenu: (event, node) => onMenu(event, itemOfNodeId(node.id)),
      onSelectionContextMenu(event, [node]) {
        if (node) onMenu(event, { on: 'state', name: node.id });
      },
      onEdgeContextMenu: (event, edge) =>
        onMenu(event, { on: 'edge', exit: { state: edge.source, port: edge.sourceHandle ?? '' } }),
      onPaneContextMenu: (event) => onMenu(event, { on: 'canvas' }),
      onMoveEnd: (_, place) => rememberViewport(store.getState().flow.id, place),
    }),
    [store, onMenu, onNodeMoves, onDragStop, onNodeSelection, onEdgesChange, onNodeClick],
  );
  return { drags, gestures };
}
