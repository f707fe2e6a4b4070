import { boxAround } from '../../edits/frames.ts';
import type { Box, Point } from '../../edits/free-place.ts';
import type { LayoutInput } from './layout-states.ts';

/** The boxes of frames around the cards in them, by id; a frame around others holds those. */
export function frameBoxes(
  cards: LayoutInput['cards'],
  frames: LayoutInput['frames'],
  places: Readonly<Record<string, Point>>,
): Record<string, Box> {
  const inside = new Map<string, Box[]>();
  const boxes: Record<string, Box> = {};
  const add = (frame: string | null, box: Box) => {
    if (frame !== null) inside.set(frame, [...(inside.get(frame) ?? []), box]);
  };
  for (const { name, width, height, frame } of cards) {
    add(frame, { ...(places[name] ?? { x: 0, y: 0 }), width, height });
  }
  const parents = new Map(frames.map(({ id, parent }) => [id, parent]));
  const depthOf = (id: string): number => {
    const parent = parents.get(id) ?? null;
    return parent === null ? 0 : 1 + depthOf(parent);
  };
  for (const { id, parent } of [...frames].sort((a, b) => depthOf(b.id) - depthOf(a.id))) {
    const held = inside.get(id);
    if (!held) continue;
    const box = boxAround(held);
    boxes[id] = box;
    add(parent, box);
  }
  return boxes;
}
