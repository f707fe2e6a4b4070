import { type FlowDocument, type FlowOperation, framesOf, type Position } from '@turnwise/flow';
import type { Selection } from '../store/selection.ts';
import type { Edit } from './edit.ts';
import type { Point } from './free-place.ts';
import { editMessages } from './messages.ts';
import { placesWithFrames } from './places-with-frames.ts';

const placeOf = (flow: FlowDocument, name: string): Position => flow.layout[name] ?? { x: 0, y: 0 };

/** Where things on the canvas are to stand: states by name, notes and frames by id. */
export type Places = {
  readonly states?: Readonly<Record<string, Point>>;
  readonly notes?: Readonly<Record<string, Point>>;
  readonly frames?: Readonly<Record<string, Point>>;
};

const isElsewhere = (from: Point, to: Point): boolean => from.x !== to.x || from.y !== to.y;

/** Moves states, notes and frames to where they were dragged. What stands in a frame is moved by `placesWithFrames`. */
export function moveToEdit(
  flow: FlowDocument,
  { states = {}, notes = {}, frames = {} }: Places,
): Edit | null {
  const operations: FlowOperation[] = [];
  const moved = Object.entries(states).filter(
    ([name, to]) => Object.hasOwn(flow.states, name) && isElsewhere(placeOf(flow, name), to),
  );
  if (moved.length > 0) {
    const positions = Object.fromEntries(
      moved.map(([name, { x, y }]) => [name, { ...placeOf(flow, name), x, y }]),
    );
    operations.push({ type: 'moveStates', positions });
  }
  for (const note of flow.notes) {
    const to = notes[note.id];
    if (to && isElsewhere(note, to)) {
      operations.push({ type: 'setNote', note: { ...note, x: to.x, y: to.y } });
    }
  }
  const movedFrames = framesOf(flow).filter(({ id, ...from }) => frames[id] && isElsewhere(from, frames[id]));
  for (const frame of movedFrames) {
    const { x, y } = frames[frame.id] ?? frame;
    operations.push({ type: 'setFrame', frame: { ...frame, x, y } });
  }
  if (operations.length === 0) return null;
  const label =
    movedFrames.length > 0
      ? editMessages.moveFrame
      : editMessages.move(moved.length + Object.keys(notes).length);
  return { operations, label };
}

/** Moves what is selected by some pixels, frames with what stands in them; nudges in a row are one undo step. */
export function nudgeEdit(flow: FlowDocument, { states, notes, frames }: Selection, by: Point): Edit | null {
  const moved = (place: Point): Point => ({ x: place.x + by.x, y: place.y + by.y });
  const edit = moveToEdit(
    flow,
    placesWithFrames(flow, {
      states: Object.fromEntries(states.map((name) => [name, moved(placeOf(flow, name))])),
      notes: Object.fromEntries(
        flow.notes.filter((note) => notes.includes(note.id)).map((note) => [note.id, moved(note)]),
      ),
      frames: Object.fromEntries(
        framesOf(flow)
          .filter((frame) => frames.includes(frame.id))
          .map((frame) => [frame.id, moved(frame)]),
      ),
    }),
  );
  return edit && { ...edit, gesture: `nudge/${states.join()}/${notes.join()}/${frames.join()}` };
}

/** Keeps states where they are when the canvas is tidied, or lets them move again. */
export function pinEdit(flow: FlowDocument, names: readonly string[], pinned: boolean): Edit | null {
  if (names.length === 0) return null;
  const positions = Object.fromEntries(
    names.map((name) => {
      const { x, y } = placeOf(flow, name);
      return [name, pinned ? { x, y, pinned } : { x, y }];
    }),
  );
  return {
    operations: [{ type: 'moveStates', positions }],
    label: pinned ? editMessages.pin : editMessages.unpin,
  };
}
