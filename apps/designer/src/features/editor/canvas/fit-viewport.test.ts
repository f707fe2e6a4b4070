import { expect, test } from 'vitest';
import { zoomToFit } from './fit-padding.ts';
import { fitViewport, readableZoom } from './fit-viewport.ts';

const canvas = { width: 1000, height: 800 };
const padding = { top: 40, right: 40, bottom: 40, left: 40 };
const start = { x: 100, y: 300 };

/** Where a place of the flow is on the screen. */
const seenAt = (view: { x: number; y: number; zoom: number }, x: number, y: number) => ({
  x: x * view.zoom + view.x,
  y: y * view.zoom + view.y,
});

test('what fits stands in the middle, no nearer than life size', () => {
  const drawing = { x: 100, y: 300, width: 400, height: 200 };
  const zoom = zoomToFit(canvas, drawing, padding);
  expect(zoom).toBe(1);
  const view = fitViewport(canvas, drawing, padding, zoom, start);
  expect(seenAt(view, 300, 400)).toEqual({ x: 500, y: 400 });
});

test('a long row that would be too small to read shows its beginning', () => {
  const drawing = { x: 100, y: 200, width: 6_000, height: 500 };
  expect(zoomToFit(canvas, drawing, padding)).toBeLessThan(readableZoom);
  const view = fitViewport(canvas, drawing, padding, readableZoom, start);
  expect(seenAt(view, start.x, 0).x).toBeCloseTo(40);
  expect(seenAt(view, 0, 450).y).toBeCloseTo(400);
});

test('where it starts in the midst of a tall drawing, that is in sight, and the room is used', () => {
  const drawing = { x: 0, y: -3_000, width: 800, height: 6_000 };
  const begun = seenAt(fitViewport(canvas, drawing, padding, readableZoom, start), start.x, start.y);
  expect(begun.y).toBeGreaterThan(40);
  expect(begun.y).toBeLessThan(400);
  // It starts at the very bottom: the drawing ends where the canvas does.
  const last = fitViewport(canvas, drawing, padding, readableZoom, { x: 0, y: 2_900 });
  expect(seenAt(last, 0, 3_000).y).toBeCloseTo(760);
});

test('a drawing of nothing does not break it', () => {
  const nothing = { x: 0, y: 0, width: 0, height: 0 };
  expect(zoomToFit(canvas, nothing, padding)).toBe(1);
});
