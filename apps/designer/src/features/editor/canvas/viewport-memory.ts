import type { Viewport } from '@xyflow/react';
import { type Box, boundingBox, type Point, type Size } from '../edits/free-place.ts';

const keyOf = (flowId: string) => `turnwise.viewport.${flowId}`;

/** Where this flow was last looked at on this computer. */
export function recallViewport(flowId: string): Viewport | null {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(keyOf(flowId)) ?? 'null');
    if (typeof stored !== 'object' || stored === null) return null;
    const { x, y, zoom } = stored as Partial<Viewport>;
    return [x, y, zoom].every(Number.isFinite) && x !== undefined && y !== undefined && zoom
      ? { x, y, zoom }
      : null;
  } catch {
    return null;
  }
}

export function rememberViewport(flowId: string, viewport: Viewport): void {
  try {
    localStorage.setItem(keyOf(flowId), JSON.stringify(viewport));
  } catch {
    // A browser that keeps nothing opens the flow at its start.
  }
}

const margin = 40;

/** Where a flow opens the first time: all of it when it stays readable, else its start at the left. */
export function firstViewport(
  boxes: readonly Box[],
  start: Point | undefined,
  { width, height }: Size,
): Viewport {
  if (boxes.length === 0) return { x: 0, y: 0, zoom: 1 };
  const all = boundingBox(boxes);
  const zoom = Math.min(1, (width - 2 * margin) / all.width, (height - 2 * margin) / all.height);
  if (zoom >= 0.7) {
    return {
      zoom,
      x: (width - all.width * zoom) / 2 - all.x * zoom,
      y: (height - all.height * zoom) / 2 - all.y * zoom,
    };
  }
  const { x, y } = start ?? all;
  return { zoom: 1, x: margin - x, y: height * 0.4 - y };
}
