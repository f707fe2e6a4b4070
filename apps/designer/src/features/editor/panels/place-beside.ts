import {
  createState,
  type FlowDocument,
  type FlowOperation,
  freeName,
  labelToName,
  type Position,
  type StateKind,
} from '@turnwise/flow';
import { kindLooks } from '../../../ui/kind-icons.tsx';

const column = 340;
const row = 180;
const cardWidth = 270;
const cardHeight = 150;

/** A free place to the right of a state, or below everything there when no state is given. */
export function placeBeside(flow: FlowDocument, near: string | undefined): Position {
  const places = Object.values(flow.layout);
  const from = near === undefined ? undefined : flow.layout[near];
  let place = from
    ? { x: from.x + column, y: from.y }
    : { x: 0, y: places.reduce((lowest, { y }) => Math.max(lowest, y + row), 0) };
  const isTaken = (candidate: Position) =>
    places.some(
      ({ x, y }) => Math.abs(x - candidate.x) < cardWidth && Math.abs(y - candidate.y) < cardHeight,
    );
  while (isTaken(place)) place = { x: place.x, y: place.y + row };
  return place;
}

/** A new state beside another: its name, and the operation that adds it. */
export function newStateBeside(
  flow: FlowDocument,
  near: string | undefined,
  kind: StateKind,
  label: string,
): { name: string; operation: FlowOperation } {
  const wanted = labelToName(label === '' ? kindLooks[kind].name : label, kind);
  const name = freeName(wanted, (candidate) => Object.hasOwn(flow.states, candidate));
  const state = label === '' ? createState(kind) : { ...createState(kind), label };
  return { name, operation: { type: 'addState', name, state, position: placeBeside(flow, near) } };
}
