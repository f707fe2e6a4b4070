import type { FlowDocument } from '../schema/flow.ts';
import { type FrameDocument, framesOf } from '../schema/frame.ts';

type Point = { readonly x: number; readonly y: number };

/** From a card's left top to the middle of its head: where a card is, when it lies across the edge of a frame. */
const cardMiddle = { x: 125, y: 22 } as const;

const holds = (frame: FrameDocument, { x, y }: Point): boolean =>
  x >= frame.x && x <= frame.x + frame.width && y >= frame.y && y <= frame.y + frame.height;

/** Whether one frame lies wholly in another. Of two that are alike, the one listed later lies in the other. */
const liesIn = (inner: FrameDocument, outer: FrameDocument, isLater: boolean): boolean =>
  inner !== outer &&
  holds(outer, inner) &&
  holds(outer, { x: inner.x + inner.width, y: inner.y + inner.height }) &&
  (isLater || !holds(inner, outer) || outer.width > inner.width || outer.height > inner.height);

const isCardIn = (frame: FrameDocument, place: Point): boolean =>
  holds(frame, { x: place.x + cardMiddle.x, y: place.y + cardMiddle.y });

/** The states that stand in a frame, those in frames inside it included, in the flow's order. */
export const statesInFrame = (flow: FlowDocument, frame: FrameDocument): string[] =>
  Object.keys(flow.states).filter((name) => isCardIn(frame, flow.layout[name] ?? { x: 0, y: 0 }));

/** The frames that lie in a frame, at any depth. */
export function framesInFrame(flow: FlowDocument, frame: FrameDocument): FrameDocument[] {
  const frames = framesOf(flow);
  const at = frames.indexOf(frame);
  return frames.filter((other, index) => liesIn(other, frame, index > at));
}

/** The notes that stand in a frame. */
export const notesInFrame = (flow: FlowDocument, frame: FrameDocument): string[] =>
  flow.notes
    .filter(({ x, y, width = 240 }) => holds(frame, { x: x + width / 2, y: y + 20 }))
    .map(({ id }) => id);

const area = ({ width, height }: FrameDocument): number => width * height;

/** The innermost frame each framed state stands in, by the state's name. */
export function frameByState(flow: FlowDocument): ReadonlyMap<string, FrameDocument> {
  const found = new Map<string, FrameDocument>();
  const outermostFirst = [...framesOf(flow)].sort((a, b) => area(b) - area(a));
  for (const frame of outermostFirst) {
    for (const name of statesInFrame(flow, frame)) found.set(name, frame);
  }
  return found;
}
