import { useStoreApi, type Viewport } from '@xyflow/react';
import { useLayoutEffect, useState } from 'react';
import { useEditorStore } from '../store/editor-context.tsx';
import type { CanvasNode, ExitEdge } from './canvas-items.ts';
import type { CanvasView } from './canvas-view.ts';
import { canvasElementId } from './focus-canvas.ts';
import { firstViewport, recallViewport } from './viewport-memory.ts';

/**
 * Where the flow was last looked at; the first time, a place from which it reads well. Never changes afterwards.
 *
 * React Flow is told what there is to see, and how much room there is, before it draws: by itself it draws an empty
 * canvas, hears of the nodes, measures the canvas, and draws all of it again each time.
 */
export function useOpeningView({ nodes, edges }: CanvasView): Viewport | null {
  const store = useEditorStore();
  const drawing = useStoreApi<CanvasNode, ExitEdge>();
  const [opening] = useState({ nodes, edges });
  const [viewport, setViewport] = useState<Viewport | null>(null);
  useLayoutEffect(() => {
    const { flow } = store.getState();
    const canvas = document.getElementById(canvasElementId);
    const { width, height } = canvas?.getBoundingClientRect() ?? { width: 800, height: 600 };
    const boxes = opening.nodes.flatMap(({ type, position, width = 0, height = 0 }) =>
      type === 'frame' ? [] : [{ ...position, width, height }],
    );
    const seen = recallViewport(flow.id) ?? firstViewport(boxes, flow.layout[flow.start], { width, height });
    const { setNodes, edgeLookup } = drawing.getState();
    setNodes([...opening.nodes]);
    for (const edge of opening.edges) edgeLookup.set(edge.id, edge);
    drawing.setState({ edges: [...opening.edges], width, height, transform: [seen.x, seen.y, seen.zoom] });
    setViewport((known) => known ?? seen);
  }, [store, drawing, opening]);
  return viewport;
}
