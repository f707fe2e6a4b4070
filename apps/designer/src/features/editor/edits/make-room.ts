import type { FlowDocument, FlowOperation } from '@turnwise/flow';
import { type Box, stateBoxes } from './free-place.ts';

const overlaps = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/**
 * Moves down what a card that has grown would cover: the cards that stood below it clear of it, by as much as it grew,
 * and those that they would cover in turn. What was covered before, what an edit placed itself, notes and frames stay.
 * Null where nothing is to be moved.
 */
export function makeRoom(before: FlowDocument, after: FlowDocument): FlowOperation | null {
  const isUnmoved = (name: string): boolean =>
    Object.hasOwn(before.states, name) && before.layout[name] === after.layout[name];
  const edited = Object.keys(after.states).filter(
    (name) => isUnmoved(name) && before.states[name] !== after.states[name],
  );
  if (edited.length === 0) return null;
  const [smaller, larger] = [stateBoxes(before, edited), stateBoxes(after, edited)];
  const grown = edited.flatMap((name, index) => {
    const [was, is] = [smaller[index], larger[index]];
    return was && is && is.height > was.height ? [{ name, was, is, by: is.height - was.height }] : [];
  });
  if (grown.length === 0) return null;

  const names = Object.keys(after.states);
  const boxes = new Map(stateBoxes(after, names).map((box, index) => [names[index] ?? '', box]));
  const positions: Record<string, { x: number; y: number }> = {};
  // From the top, so that what is pushed by one card is where it is when the next one is looked at.
  const open = grown.sort((a, b) => a.is.y - b.is.y);
  for (const { name, was, is, by } of open) {
    for (const [other, box] of boxes) {
      const isBelow = box.y >= was.y + was.height;
      if (other === name || !isBelow || !isUnmoved(other) || !overlaps(is, box)) continue;
      const step = Math.ceil(by / 10) * 10;
      const moved = { ...box, y: box.y + step };
      boxes.set(other, moved);
      positions[other] = { x: moved.x, y: moved.y };
      // Seen from what lies below it, a card that is moved down grows by as much.
      open.push({ name: other, was: box, is: moved, by: step });
    }
  }
  return Object.keys(positions).length > 0 ? { type: 'moveStates', positions } : null;
}
