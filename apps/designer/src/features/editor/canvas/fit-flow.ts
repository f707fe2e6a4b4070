import type { ReactFlowInstance } from '@xyflow/react';
import type { Box, Point } from '../edits/free-place.ts';
import type { CanvasNode } from './canvas-items.ts';
import { fitPadding, readSides, zoomToFit } from './fit-padding.ts';
import { fitViewport, readableZoom } from './fit-viewport.ts';

const least = 40;

/** What is to be fitted: where it is, and where it starts. */
export type Drawing = { readonly box: Box; readonly start: Point | undefined };

/**
 * Brings the whole flow into sight, beside what lies over the canvas: tips, tools and the small map say so themselves. Of one
 * that would be too small to read, first its beginning; asked once more, all of it. A given drawing stays readable.
 */
export function fitFlow(
  flow: ReactFlowInstance,
  canvas: HTMLElement,
  duration: number,
  given?: Drawing,
): void {
  const { left, top, width, height } = canvas.getBoundingClientRect();
  const boxOf = (element: HTMLElement): Box => {
    const box = element.getBoundingClientRect();
    return { x: box.x - left, y: box.y - top, width: box.width, height: box.height };
  };
  const over = [...document.querySelectorAll<HTMLElement>('[data-over-canvas]')]
    .map((element) => ({ box: boxOf(element), sides: readSides(element.dataset.overCanvas) }))
    .filter(({ box }) => box.width > 0);
  const size = { width, height };
  const { box, start = box } = given ?? drawingOf(flow);
  const padding = fitPadding(size, box, over, least);
  const viewAt = (zoom: number) => fitViewport(size, box, padding, zoom, start);
  const whole = zoomToFit(size, box, padding);
  const readable = viewAt(Math.max(whole, readableZoom));
  const now = flow.getViewport();
  const isThere = (['x', 'y', 'zoom'] as const).every((key) => Math.abs(now[key] - readable[key]) < 1e-3);
  void flow.setViewport(isThere && !given ? viewAt(whole) : readable, { duration });
}

function drawingOf(flow: ReactFlowInstance): Drawing {
  const nodes = flow.getNodes() as CanvasNode[];
  const start = nodes.find((node) => node.type === 'state' && node.data.isStart);
  return { box: flow.getNodesBounds(nodes), start: start?.position };
}
