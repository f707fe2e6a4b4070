import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useMemo } from 'react';
import { later } from '../../../ui/later.ts';
import type { Box, Point } from '../edits/free-place.ts';
import { cardMeasures } from './card-geometry.ts';
import type { Drawing } from './fit-flow.ts';
import { isInSight } from './in-sight.ts';

/** What the rest of the editor may ask of the canvas. Points are in the flow's pixels unless they say `screen`. */
export type CanvasControl = {
  /** The middle of what is in sight. */
  centre(): Point;
  fromScreen(point: Point): Point;
  /** Brings a state into sight, from under what lies over the canvas too; moves nothing when it already is. `readable` also comes near enough to read it. */
  reveal(name: string, how?: 'readable'): void;
  /** Brings a part of the flow into sight, as near as it stays whole. */
  show(box: Box): void;
  /** Brings the flow into sight, as the canvas shows it or as it is given; see `fitFlow`. */
  fit(drawing?: Drawing): void;
  zoomIn(): void;
  zoomOut(): void;
  zoomTo100(): void;
};

const loadFit = later(() => import('./fit-flow.ts'));

/** Below this zoom cards are summaries: text that cannot be read is not drawn. */
export const summaryZoom = 0.5;

export const moveDuration = () => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 180);

/** What lies over the canvas and says so itself: tips, tools and the small map. */
const boxesOver = ({ left, top }: DOMRect): Box[] =>
  [...document.querySelectorAll('[data-over-canvas]')].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x - left, y: y - top, width, height };
  });

/** Needs a `<ReactFlowProvider>` above it. */
export function useCanvasControl(): CanvasControl {
  const flow = useReactFlow();
  const store = useStoreApi();
  return useMemo<CanvasControl>(() => {
    const bounds = () => store.getState().domNode?.getBoundingClientRect() ?? new DOMRect(0, 0, 800, 600);
    return {
      centre() {
        const { left, top, width, height } = bounds();
        return flow.screenToFlowPosition({ x: left + width / 2, y: top + height / 2 });
      },
      fromScreen: (point) => flow.screenToFlowPosition(point),
      reveal(name, how) {
        const node = flow.getNode(name);
        if (!node) return;
        const canvas = bounds();
        const { x, y, zoom } = flow.getViewport();
        const nodeHeight = node.height ?? 100;
        const card = {
          x: node.position.x * zoom + x,
          y: node.position.y * zoom + y,
          width: cardMeasures.width * zoom,
          height: nodeHeight * zoom,
        };
        const isSeen = isInSight(card, canvas, boxesOver(canvas));
        if (isSeen && !(how === 'readable' && zoom < summaryZoom)) return;
        void flow.setCenter(node.position.x + cardMeasures.width / 2, node.position.y + nodeHeight / 2, {
          zoom: Math.max(zoom, 0.8),
          duration: moveDuration(),
        });
      },
      show(box) {
        void flow.fitBounds(box, { padding: 0.15, duration: moveDuration() });
      },
      fit(drawing) {
        const { domNode } = store.getState();
        if (domNode) void loadFit().then(({ fitFlow }) => fitFlow(flow, domNode, moveDuration(), drawing));
      },
      zoomIn: () => void flow.zoomIn({ duration: moveDuration() }),
      zoomOut: () => void flow.zoomOut({ duration: moveDuration() }),
      zoomTo100: () => void flow.zoomTo(1, { duration: moveDuration() }),
    };
  }, [flow, store]);
}
