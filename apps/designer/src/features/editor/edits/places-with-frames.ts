import { type FlowDocument, framesInFrame, framesOf, notesInFrame, statesInFrame } from '@turnwise/flow';
import type { Point } from './free-place.ts';
import type { Places } from './move-states.ts';

/** Adds to frames on the move all that stands in them. What has a place of its own already keeps it. */
export function placesWithFrames(flow: FlowDocument, places: Places): Places {
  const states: Record<string, Point> = {};
  const notes: Record<string, Point> = {};
  const frames: Record<string, Point> = {};
  for (const frame of framesOf(flow)) {
    const to = places.frames?.[frame.id];
    if (!to) continue;
    const moved = (from: Point): Point => ({ x: from.x + to.x - frame.x, y: from.y + to.y - frame.y });
    for (const name of statesInFrame(flow, frame)) states[name] = moved(flow.layout[name] ?? { x: 0, y: 0 });
    const noteIds = new Set(notesInFrame(flow, frame));
    for (const note of flow.notes) if (noteIds.has(note.id)) notes[note.id] = moved(note);
    for (const inner of framesInFrame(flow, frame)) frames[inner.id] = moved(inner);
  }
  return {
    states: { ...states, ...places.states },
    notes: { ...notes, ...places.notes },
    frames: { ...frames, ...places.frames },
  };
}
