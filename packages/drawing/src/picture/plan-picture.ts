import { type FlowDocument, type FrameDocument, framesOf } from '@turnwise/flow';
import type { Box } from '../box.ts';
import { type CardPlan, cardMeasures, planCard } from './card-plan.ts';
import { makeRoom } from './make-room.ts';
import { type NotePlan, planNote } from './note-plan.ts';
import type { PictureWords } from './words.ts';

export type PlacedCard = { readonly plan: CardPlan; readonly box: Box };
export type PlacedNote = { readonly plan: NotePlan; readonly box: Box };
export type PlacedFrame = { readonly frame: FrameDocument; readonly box: Box };

/** Everything a picture shows, and where, and what it says in which language. */
export type PicturePlan = {
  readonly words: PictureWords;
  readonly cards: readonly PlacedCard[];
  readonly notes: readonly PlacedNote[];
  readonly frames: readonly PlacedFrame[];
  readonly cardsByName: ReadonlyMap<string, PlacedCard>;
};

const frameMargin = 24;

/** Measures a flow's cards and places them as on the canvas, with room made for texts shown in full. */
export function planPicture(flow: FlowDocument, words: PictureWords): PicturePlan {
  const plans = Object.entries(flow.states).map(([name, state]) => planCard(name, state, flow, words));
  const notePlans = flow.notes.map(planNote);
  const before: Box[] = [
    ...plans.map(({ name, height }) => {
      const place = Object.hasOwn(flow.layout, name) ? flow.layout[name] : undefined;
      return { x: place?.x ?? 0, y: place?.y ?? 0, width: cardMeasures.width, height };
    }),
    ...notePlans.map(({ box }) => box),
  ];
  const boxes = makeRoom(before);
  const boxAt = (index: number): Box => boxes[index] ?? { x: 0, y: 0, width: 0, height: 0 };
  const cards = plans.map((plan, index) => ({ plan, box: boxAt(index) }));
  return {
    words,
    cards,
    notes: notePlans.map((plan, index) => ({ plan, box: boxAt(plans.length + index) })),
    frames: framesOf(flow).map((frame) => ({ frame, box: frameAround(frame, before, boxes) })),
    cardsByName: new Map(cards.map((card) => [card.plan.name, card])),
  };
}

/** A frame grows with what stood in it. */
function frameAround(frame: Box, before: readonly Box[], after: readonly Box[]): Box {
  let bottom = frame.y + frame.height;
  for (const [index, box] of before.entries()) {
    const now = after[index];
    const isInside =
      box.x >= frame.x &&
      box.x + box.width <= frame.x + frame.width &&
      box.y >= frame.y &&
      box.y < frame.y + frame.height;
    if (now && isInside) bottom = Math.max(bottom, now.y + now.height + frameMargin);
  }
  return { x: frame.x, y: frame.y, width: frame.width, height: bottom - frame.y };
}

/** The smallest box around others; an empty one around none. */
export function boxAround(boxes: readonly Box[]): Box {
  if (boxes.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  let [left, top, right, bottom] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, -Infinity, -Infinity];
  for (const { x, y, width, height } of boxes) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + width);
    bottom = Math.max(bottom, y + height);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}
