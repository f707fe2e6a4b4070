import { diffFlows, type FlowDocument } from '@turnwise/flow';
import { type Box, freePlace, stateBoxes } from '../edits/free-place.ts';

/** How something differs between two documents. */
export type Mark = 'added' | 'removed' | 'changed';

/** Two documents drawn as one, and how their states differ by name. States that do not are left out. */
export type ComparedFlow = {
  readonly flow: FlowDocument;
  readonly marks: ReadonlyMap<string, Mark>;
};

/**
 * The newer document with what is gone from the older one added to it. A state that is gone stands where it stood, or
 * just below if that place is taken today. Notes and frames are left out: they are no part of the conversation.
 */
export function comparedFlow(from: FlowDocument, to: FlowDocument): ComparedFlow {
  const { added, removed, changed } = diffFlows(from, to).states;
  const marks = new Map<string, Mark>([
    ...added.map((name) => [name, 'added'] as const),
    ...changed.map((name) => [name, 'changed'] as const),
    ...removed.map((name) => [name, 'removed'] as const),
  ]);
  const states = { ...to.states };
  const layout = { ...to.layout };
  const occupied: Box[] = stateBoxes(to);
  const before = stateBoxes(from, removed);
  for (const [index, name] of removed.entries()) {
    const state = from.states[name];
    const box = before[index];
    if (!state || !box) continue;
    const place = occupied.some((other) => covers(other, box))
      ? freePlace(occupied, box, box)
      : { x: box.x, y: box.y };
    states[name] = state;
    layout[name] = place;
    occupied.push({ ...box, ...place });
  }
  return {
    flow: {
      ...to,
      states,
      layout,
      // What only the older states speak of has its label too.
      slots: { ...from.slots, ...to.slots },
      actions: { ...from.actions, ...to.actions },
      notes: [],
      frames: [],
    },
    marks,
  };
}

const covers = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
