import type { Box } from './box.ts';

const clearance = 26;
/** Less than this between two cards is no room for an arrow. */
const leastGap = 14;
/** Arrows to the right of this are drawn straight over. */
const forward = 12;

/**
 * The height at which an arrow from one card back to another runs to the left: between the two where there is room,
 * else around whichever side is nearer. Null for an arrow that leads on to the right.
 */
export function laneOf(source: Box, target: Box): number | null {
  if (target.x > source.x + source.width + forward) return null;
  const sourceBottom = source.y + source.height;
  const targetBottom = target.y + target.height;
  if (target.y >= sourceBottom + leastGap) return (sourceBottom + target.y) / 2;
  if (source.y >= targetBottom + leastGap) return (targetBottom + source.y) / 2;
  const above = Math.min(source.y, target.y) - clearance;
  const below = Math.max(sourceBottom, targetBottom) + clearance;
  const middle = (source.y + source.height / 2 + target.y) / 2;
  return middle - above <= below - middle ? above : below;
}
