import {
  createState,
  type FlowDocument,
  type FlowOperation,
  freeName,
  labelToName,
  type StateKind,
} from '@turnwise/flow';
import { kindLooks } from '../../../ui/kind-icons.tsx';
import {
  boundingBox,
  columnStep,
  freePlace,
  newCardSize,
  occupiedBoxes,
  type Point,
} from '../edits/free-place.ts';

const rowGap = 60;

/** A free place to the right of a state, or below everything there when no state is given. */
function placeBeside(flow: FlowDocument, near: string | undefined): Point {
  const occupied = occupiedBoxes(flow);
  const from = near === undefined ? undefined : flow.layout[near];
  if (from) return freePlace(occupied, { x: from.x + columnStep, y: from.y }, newCardSize);
  if (occupied.length === 0) return { x: 0, y: 0 };
  const all = boundingBox(occupied);
  return freePlace(occupied, { x: all.x, y: all.y + all.height + rowGap }, newCardSize);
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
