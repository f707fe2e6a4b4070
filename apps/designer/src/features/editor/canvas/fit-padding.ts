import type { Box, Size } from '../edits/free-place.ts';

const sides = ['top', 'right', 'bottom', 'left'] as const;
type Side = (typeof sides)[number];
export type Padding = Readonly<Record<Side, number>>;

/** What lies over the canvas, and the sides along which room can be left for it. */
export type Over = { readonly box: Box; readonly sides: readonly Side[] };

export const readSides = (text = ''): Side[] => sides.filter((side) => text.split(' ').includes(side));

const gap = 16;
const farthest = 0.1;

/**
 * The room to leave on each side, so that a drawing lies under nothing and is as large as it can be: what lies in a corner is
 * passed either above or beside, whichever leaves more.
 */
export function fitPadding(canvas: Size, drawing: Size, over: readonly Over[], least: number): Padding {
  let paddings: readonly Padding[] = [{ top: least, right: least, bottom: least, left: least }];
  for (const { box, sides } of over) {
    const room = {
      top: box.y + box.height + gap,
      right: canvas.width - box.x + gap,
      bottom: canvas.height - box.y + gap,
      left: box.x + box.width + gap,
    };
    paddings = paddings.flatMap((padding) =>
      sides.map((side) => ({ ...padding, [side]: Math.max(padding[side], room[side]) })),
    );
  }
  return paddings.reduce((best, padding) =>
    zoomToFit(canvas, drawing, padding) > zoomToFit(canvas, drawing, best) ? padding : best,
  );
}

/** How near a drawing can be seen whole, inside the padding. */
export const zoomToFit = (canvas: Size, drawing: Size, { top, right, bottom, left }: Padding): number =>
  Math.max(
    farthest,
    Math.min(
      1,
      (canvas.width - left - right) / drawing.width,
      (canvas.height - top - bottom) / drawing.height,
    ),
  );
