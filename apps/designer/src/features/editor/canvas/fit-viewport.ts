import type { Viewport } from '@xyflow/react';
import type { Box, Point, Size } from '../edits/free-place.ts';
import type { Padding } from './fit-padding.ts';

/** Further out than that the titles of summaries are too small to be read. */
export const readableZoom = 0.3;

/** All of a drawing, in the middle of what the padding leaves; at a zoom at which it is too large, what it begins with. */
export function fitViewport(
  canvas: Size,
  drawing: Box,
  padding: Padding,
  zoom: number,
  start: Point,
): Viewport {
  const along = (from: number, to: number, at: number, size: number, begin: number, share: number) => {
    const room = to - from;
    const length = size * zoom;
    if (length <= room) return from + (room - length) / 2 - at * zoom;
    // No emptier than it must be: the last of a drawing is never left of where it can end.
    return Math.max(Math.min(from + room * share - begin * zoom, from - at * zoom), to - (at + size) * zoom);
  };
  const { width, height } = canvas;
  return {
    x: along(padding.left, width - padding.right, drawing.x, drawing.width, start.x, 0),
    y: along(padding.top, height - padding.bottom, drawing.y, drawing.height, start.y, 0.3),
    zoom,
  };
}
