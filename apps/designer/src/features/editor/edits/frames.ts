import {
  type FlowDocument,
  type FrameDocument,
  framesOf,
  freeFrameId,
  minFrameSize,
  statesInFrame,
} from '@turnwise/flow';
import type { Edit } from './edit.ts';
import { type Box, boundingBox, freePlace, occupiedBoxes, type Point, stateBoxes } from './free-place.ts';
import { editMessages } from './messages.ts';

/** Between the cards and the edge of the frame around them. */
const frameGap = 30;
const emptyFrame = { width: 620, height: 300 };

/** The box of a frame that holds some cards with room around them. */
export function boxAround(boxes: readonly Box[]): Box {
  const { x, y, width, height } = boundingBox(boxes);
  return {
    x: x - frameGap,
    y: y - frameGap,
    width: Math.max(minFrameSize.width, width + 2 * frameGap),
    height: Math.max(minFrameSize.height, height + 2 * frameGap),
  };
}

/** A frame around some states, or an empty one at or below a point; `id` is for the caller to name it. */
export function addFrameEdit(
  flow: FlowDocument,
  states: readonly string[],
  at: Point,
): Edit & { readonly id: string } {
  const id = freeFrameId(
    `frame_${framesOf(flow).length + 1}`,
    new Set(framesOf(flow).map((frame) => frame.id)),
  );
  const boxes = stateBoxes(flow, [...states]);
  const { width, height } = emptyFrame;
  const box =
    boxes.length > 0
      ? boxAround(boxes)
      : {
          ...freePlace(occupiedBoxes(flow), { x: at.x - width / 2, y: at.y - height / 2 }, emptyFrame),
          ...emptyFrame,
        };
  return {
    id,
    operations: [{ type: 'setFrame', frame: { id, title: '', ...box } }],
    label: boxes.length > 0 ? editMessages.frameStates(boxes.length) : editMessages.addFrame,
    select: { frames: [id] },
  };
}

/** Changes a frame's title, color or size; null when nothing would change. */
export function editFrameEdit(frame: FrameDocument, changes: Partial<FrameDocument>): Edit | null {
  const edited = { ...frame, ...changes };
  const isSame = (Object.keys(changes) as (keyof FrameDocument)[]).every((key) => edited[key] === frame[key]);
  if (isSame) return null;
  return { operations: [{ type: 'setFrame', frame: edited }], label: editMessages.editFrame };
}

/** Makes a frame as large as the states in it need; null when there are none. */
export function fitFrameEdit(flow: FlowDocument, frame: FrameDocument): Edit | null {
  const names = statesInFrame(flow, frame);
  if (names.length === 0) return null;
  const edit = editFrameEdit(frame, boxAround(stateBoxes(flow, names)));
  return edit && { ...edit, label: editMessages.fitFrame };
}
