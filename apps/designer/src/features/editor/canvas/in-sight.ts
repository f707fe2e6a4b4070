import type { Box, Size } from '../edits/free-place.ts';

const margin = 24;

/** Whether a card lies wholly inside the canvas, and under nothing that lies over it. All on the screen, from the canvas's corner. */
export const isInSight = (card: Box, canvas: Size, over: readonly Box[]): boolean =>
  card.x >= margin &&
  card.y >= margin &&
  card.x + card.width <= canvas.width - margin &&
  card.y + card.height <= canvas.height - margin &&
  !over.some(
    ({ x, y, width, height }) =>
      x < card.x + card.width && card.x < x + width && y < card.y + card.height && card.y < y + height,
  );
