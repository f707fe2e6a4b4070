import {
  Background,
  BackgroundVariant,
  type EdgeTypes,
  type NodeTypes,
  ReactFlow,
  SelectionMode,
} from '@xyflow/react';
import { memo, useMemo, useState } from 'react';
import { useEditor } from '../store/editor-context.tsx';
import type { CanvasNode, ExitEdge } from './canvas-items.ts';
import { createCanvasView } from './canvas-view.ts';
import { ExitEdge as ExitEdgeView } from './ExitEdge.tsx';
import { FrameNode } from './FrameNode.tsx';
import { NoteNode } from './NoteNode.tsx';
import { StateNode } from './StateNode.tsx';
import type { ConnectHandlers } from './use-canvas-connect.ts';
import { useCanvasDrop } from './use-canvas-drop.ts';
import { type OpenMenu, useCanvasGestures } from './use-canvas-gestures.ts';
import { useOpeningView } from './use-opening-view.ts';

const nodeTypes: NodeTypes = { state: StateNode, note: NoteNode, frame: FrameNode };
const edgeTypes: EdgeTypes = { exit: ExitEdgeView };
const snapGrid: [number, number] = [10, 10];
/** The credit stays to be seen and pressed, but the keyboard need not pass it on the way to the flow. */
const passCredit = (drawing: HTMLElement | null) =>
  drawing?.querySelector('.react-flow__attribution a')?.setAttribute('tabindex', '-1');
const addKeys = ['Shift', 'Meta', 'Control'];

type CanvasDrawingProps = {
  connecting: ConnectHandlers;
  onMenu: OpenMenu;
};

/** The cards and arrows. Apart from what stands around them, which has nothing to do while a card is dragged. */
export const CanvasDrawing = memo(function CanvasDrawing({ connecting, onMenu }: CanvasDrawingProps) {
  const flow = useEditor((editor) => editor.flow);
  const selection = useEditor((editor) => editor.selection);
  const problemsByState = useEditor((editor) => editor.problemsByState);
  const flowNames = useEditor((editor) => editor.flowNames);
  const { drags, gestures } = useCanvasGestures(onMenu);
  const dropping = useCanvasDrop();
  const [view] = useState(createCanvasView);
  const shown = useMemo(
    () => view({ flow, selection, problemsByState, drags, flowNames }),
    [view, flow, selection, problemsByState, drags, flowNames],
  );
  const viewport = useOpeningView(shown);
  if (!viewport) return null;
  return (
    <ReactFlow<CanvasNode, ExitEdge>
      ref={passCredit}
      nodes={shown.nodes as CanvasNode[]}
      edges={shown.edges as ExitEdge[]}
      nodeTypes={nodeTypes}
      edgeTypes={edgeTypes}
      defaultViewport={viewport}
      onlyRenderVisibleElements
      minZoom={0.1}
      maxZoom={2}
      snapToGrid
      snapGrid={snapGrid}
      panOnScroll
      zoomOnDoubleClick={false}
      selectionMode={SelectionMode.Partial}
      multiSelectionKeyCode={addKeys}
      deleteKeyCode={null}
      disableKeyboardA11y
      nodesFocusable={false}
      edgesFocusable={false}
      elevateEdgesOnSelect={false}
      connectionRadius={14}
      {...gestures}
      {...connecting}
      {...dropping}
    >
      <Background variant={BackgroundVariant.Dots} gap={20} size={1.4} color="var(--dot)" />
    </ReactFlow>
  );
});
