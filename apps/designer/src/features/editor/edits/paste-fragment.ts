import {
  copyFragment,
  type FlowDocument,
  type Fragment,
  fragmentSchema,
  pastedFrames,
  pastedNames,
} from '@turnwise/flow';
import type { Edit } from './edit.ts';
import { boundingBox, freePlace, occupiedBoxes, type Point, snapPoint, stateBoxes } from './free-place.ts';
import { editMessages } from './messages.ts';

/** Reads what a clipboard held; null when it is no piece of a flow. */
export function readFragment(text: string): Fragment | null {
  if (!text.includes('turnwise/fragment')) return null;
  try {
    const parsed = fragmentSchema.safeParse(JSON.parse(text));
    return parsed.success && Object.keys(parsed.data.states).length > 0 ? parsed.data : null;
  } catch {
    return null;
  }
}

/** The box around a fragment's cards and frames, as they would be drawn in this flow. */
function fragmentBox(flow: FlowDocument, fragment: Fragment) {
  const asFlow: FlowDocument = {
    ...flow,
    states: fragment.states,
    layout: fragment.layout,
    slots: { ...fragment.slots, ...flow.slots },
  };
  return boundingBox([...stateBoxes(asFlow), ...(fragment.frames ?? [])]);
}

/** Pastes a fragment with its middle at a point, moved down as far as it would cover something. */
export function pasteFragmentEdit(flow: FlowDocument, fragment: Fragment, at: Point): Edit {
  const box = fragmentBox(flow, fragment);
  const wanted = { x: at.x - box.width / 2, y: at.y - box.height / 2 };
  const place = freePlace(occupiedBoxes(flow), wanted, box);
  return pasteEdit(flow, fragment, { x: place.x - box.x, y: place.y - box.y }, editMessages.paste);
}

/** Makes a copy of states below them. Ways out of the copied states are kept. */
export function duplicateEdit(
  flow: FlowDocument,
  names: readonly string[],
  frames: readonly string[] = [],
): Edit | null {
  const fragment = copyFragment(flow, names, frames);
  if (Object.keys(fragment.states).length === 0) return null;
  const box = fragmentBox(flow, fragment);
  const place = freePlace(occupiedBoxes(flow), { x: box.x, y: box.y }, box);
  const offset = snapPoint({ x: place.x - box.x, y: place.y - box.y });
  return pasteEdit(flow, fragment, offset, editMessages.duplicate);
}

function pasteEdit(
  flow: FlowDocument,
  fragment: Fragment,
  offset: Point,
  label: (count: number) => string,
): Edit {
  const names = Object.values(pastedNames(flow, fragment));
  return {
    operations: [{ type: 'paste', fragment, offset }],
    label: label(names.length),
    select: { states: names, frames: pastedFrames(flow, fragment, offset).map(({ id }) => id) },
  };
}
