import type { Box, Size } from '../edits/free-place.ts';

const sides = ['top', 'right', 'bottom', 'left'] as const;
type Side = (typeof sides)[number];
type Padding = Readonly<Record<Side, number>>;

/** What lies over the canvas, and the sides along which room can be left for it. */
export type Over = { readonly box: Box; readonly sides: readonly Side[] };

export const readSides = (text = ''): Side[] => sides.filter((side) => text.split(' ').includes(side));

const gap = 16;

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
  const zoomWith = ({ top, right, bottom, left }: Padding) =>
    Math.min(
      1,
      (canvas.width - left - right) / drawing.width,
      (canvas.height - top - bottom) / drawing.height,
    );
  return paddings.reduce((best, padding) => (zoomWith(padding) > zoomWith(best) ? padding : best));
}
