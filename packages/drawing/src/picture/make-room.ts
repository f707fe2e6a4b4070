import type { Box } from '../box.ts';

const gap = 30;
const sideGap = 8;

/**
 * Cards in a picture show all of their texts, so they are higher than on the canvas. Moves those below down, just so
 * far that nothing lies on anything else; what has room stays where its author put it. In the order given.
 */
export function makeRoom<T extends Box>(boxes: readonly T[]): Box[] {
  const placed = new Map<number, Box>();
  const order = boxes.map((_, index) => index).sort((a, b) => compare(boxes[a], boxes[b]) || a - b);
  for (const index of order) {
    const box = boxes[index];
    if (!box) continue;
    let y = box.y;
    for (const above of placed.values()) {
      const isInTheWay = above.x < box.x + box.width + sideGap && box.x < above.x + above.width + sideGap;
      if (isInTheWay) y = Math.max(y, above.y + above.height + gap);
    }
    placed.set(index, { x: box.x, y, width: box.width, height: box.height });
  }
  return boxes.map((box, index) => placed.get(index) ?? box);
}

const compare = (a: Box | undefined, b: Box | undefined): number =>
  (a?.y ?? 0) - (b?.y ?? 0) || (a?.x ?? 0) - (b?.x ?? 0);
