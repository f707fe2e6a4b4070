import { exitsOf, type FlowDocument } from '@turnwise/flow';
import { createCardContextReader } from '../canvas/card-context.ts';
import { cardGeometry, cardMeasures } from '../canvas/card-geometry.ts';
import { noteHeight } from '../canvas/note-geometry.ts';
import { cardContent } from '../kinds/cards.ts';

export type Point = { readonly x: number; readonly y: number };
export type Size = { readonly width: number; readonly height: number };
export type Box = Point & Size;

const gap = 30;
const grid = 10;
/** From one card to the one after it. */
export const columnStep = cardMeasures.width + 90;

/** What a new card takes, whatever its kind. */
export const newCardSize: Size = { width: cardMeasures.width, height: 120 };

const snap = (value: number): number => Math.round(value / grid) * grid;
export const snapPoint = ({ x, y }: Point): Point => ({ x: snap(x), y: snap(y) });

/** The boxes of some states, or all, as their cards are drawn. */
export function stateBoxes(flow: FlowDocument, names = Object.keys(flow.states)): Box[] {
  const context = createCardContextReader()(flow);
  return names.flatMap((name) => {
    const state = flow.states[name];
    const place = flow.layout[name] ?? { x: 0, y: 0 };
    if (!state) return [];
    const { height } = cardGeometry(cardContent(state, context), exitsOf(state), context);
    return [{ x: place.x, y: place.y, width: cardMeasures.width, height }];
  });
}

/** Everything that stands on the canvas. */
export const occupiedBoxes = (flow: FlowDocument): Box[] => [
  ...stateBoxes(flow),
  ...flow.notes.map(({ x, y, width = 240, text }) => ({ x, y, width, height: noteHeight(text, width) })),
];

/** The smallest box around others. */
export function boundingBox(boxes: readonly Box[]): Box {
  let left = Number.POSITIVE_INFINITY;
  let top = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  for (const box of boxes) {
    left = Math.min(left, box.x);
    top = Math.min(top, box.y);
    right = Math.max(right, box.x + box.width);
    bottom = Math.max(bottom, box.y + box.height);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

const touches = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width + gap &&
  b.x < a.x + a.width + gap &&
  a.y < b.y + b.height + gap &&
  b.y < a.y + a.height + gap;

const rowGap = 60;

/** A free place for a new card: to the right of a state, or below everything there when none is given. */
export function placeBeside(flow: FlowDocument, near: string | undefined): Point {
  const occupied = occupiedBoxes(flow);
  const from = near === undefined ? undefined : flow.layout[near];
  if (from) return freePlace(occupied, { x: from.x + columnStep, y: from.y }, newCardSize);
  if (occupied.length === 0) return { x: 0, y: 0 };
  const all = boundingBox(occupied);
  return freePlace(occupied, { x: all.x, y: all.y + all.height + rowGap }, newCardSize);
}

/** The nearest place at or below `wanted` where nothing stands yet. */
export function freePlace(occupied: readonly Box[], wanted: Point, size: Size): Point {
  let place = snapPoint(wanted);
  for (;;) {
    const inTheWay = occupied.filter((box) =>
      touches({ ...place, width: size.width, height: size.height }, box),
    );
    if (inTheWay.length === 0) return place;
    const below = Math.min(...inTheWay.map((box) => box.y + box.height + gap));
    place = { x: place.x, y: Math.ceil(below / grid) * grid };
  }
}
