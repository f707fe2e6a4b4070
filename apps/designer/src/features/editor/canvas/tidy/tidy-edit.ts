import { type FlowDocument, type FlowOperation, framesOf } from '@turnwise/flow';
import type { Edit } from '../../edits/edit.ts';
import { editFrameEdit } from '../../edits/frames.ts';
import { type Box, boundingBox, freePlace, type Point, stateBoxes } from '../../edits/free-place.ts';
import { editMessages } from '../../edits/messages.ts';
import { moveToEdit } from '../../edits/move-states.ts';
import { editNoteEdit } from '../../edits/notes.ts';
import { noteHeight } from '../note-geometry.ts';
import type { LayoutResult } from './layout-states.ts';

/** Puts states where they were arranged, and frames around them; null when everything stands there already. */
export function tidyEdit(flow: FlowDocument, { states, frames }: LayoutResult): Edit | null {
  const operations: FlowOperation[] = [...(moveToEdit(flow, { states })?.operations ?? [])];
  for (const frame of framesOf(flow)) {
    const box = frames[frame.id];
    if (box) operations.push(...(editFrameEdit(frame, box)?.operations ?? []));
  }
  operations.push(...notesAlong(flow, states));
  return operations.length === 0 ? null : { operations, label: editMessages.tidyUp };
}

/** Farther from every card than this, a note is about the whole. */
const beside = 200;

/** A note goes with the card it stands beside, to the nearest place where it covers nothing. */
function notesAlong(flow: FlowDocument, moved: LayoutResult['states']): FlowOperation[] {
  const names = Object.keys(flow.states);
  const before = stateBoxes(flow, names);
  const taken = before.map((box, index) => ({ ...box, ...moved[names[index] ?? ''] }));
  return flow.notes.flatMap((note) => {
    const { width = 240 } = note;
    const size = { width, height: noteHeight(note.text, width) };
    const around = before.map((box) => distance(box, { ...size, x: note.x, y: note.y }));
    const nearest = around.indexOf(Math.min(...around));
    const [from, to] = [before[nearest], taken[nearest]];
    if (!from || !to || (around[nearest] ?? beside) >= beside) return [];
    const wanted = { x: note.x + to.x - from.x, y: note.y + to.y - from.y };
    const place = nearestFree(taken, wanted, size);
    taken.push({ ...place, ...size });
    if (place.x === note.x && place.y === note.y) return [];
    return editNoteEdit(note, place).operations;
  });
}

/** Below the wanted place, or above it where that is nearer. */
function nearestFree(taken: readonly Box[], wanted: Point, size: Pick<Box, 'width' | 'height'>): Point {
  const flipped = taken.map((box) => ({ ...box, y: -box.y - box.height }));
  const below = freePlace(taken, wanted, size);
  const up = freePlace(flipped, { x: wanted.x, y: -wanted.y - size.height }, size);
  const above = { x: up.x, y: -up.y - size.height };
  return below.y - wanted.y <= wanted.y - above.y ? below : above;
}

/** How far apart two boxes are. */
function distance(one: Box, other: Box): number {
  const around = boundingBox([one, other]);
  const dx = Math.max(0, around.width - one.width - other.width);
  const dy = Math.max(0, around.height - one.height - other.height);
  return Math.hypot(dx, dy);
}
