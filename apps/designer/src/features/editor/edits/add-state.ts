import {
  createState,
  exitsOf,
  type FlowDocument,
  type FlowOperation,
  freeName,
  labelToName,
  type StateKind,
} from '@turnwise/flow';
import { kindLooks } from '../../../ui/kind-icons.tsx';
import type { ExitRef } from '../store/selection.ts';
import type { Edit } from './edit.ts';
import { columnStep, freePlace, newCardSize, occupiedBoxes, type Point } from './free-place.ts';
import { editMessages } from './messages.ts';

/** The name a new state of a kind gets: `ask`, `ask_2`, ... */
export const newStateName = (flow: FlowDocument, kind: StateKind): string =>
  freeName(labelToName(kindLooks[kind].name, kind), (name) => Object.hasOwn(flow.states, name));

/** The first way out of a state that leads nowhere yet. */
function firstFreeExit(flow: FlowDocument, name: string): ExitRef | undefined {
  const state = Object.hasOwn(flow.states, name) ? flow.states[name] : undefined;
  const exit = state && exitsOf(state).find((candidate) => candidate.to === '');
  return exit && { state: name, port: exit.port };
}

/**
 * Adds a state of a kind where `at` says, moved down as far as it would cover something; and leads `from` to it.
 * The new state is selected.
 */
export function addStateEdit(
  flow: FlowDocument,
  { kind, at, from }: { kind: StateKind; at: Point; from?: ExitRef | undefined },
): Edit {
  const name = newStateName(flow, kind);
  const position = freePlace(occupiedBoxes(flow), at, newCardSize);
  const operations: FlowOperation[] = [{ type: 'addState', name, state: createState(kind), position }];
  if (from) operations.push({ type: 'connect', from: from.state, port: from.port, to: name });
  return { operations, label: editMessages.add(kindLooks[kind].name), select: { states: [name] } };
}

/**
 * Adds a state to the right of another and leads its first free way out there. Without another, the state stands at
 * `otherwise`.
 */
export function addStateAfterEdit(
  flow: FlowDocument,
  { kind, after, otherwise }: { kind: StateKind; after: string | undefined; otherwise: Point },
): Edit {
  const place = after === undefined ? undefined : flow.layout[after];
  if (after === undefined || !place) return addStateEdit(flow, { kind, at: otherwise });
  return addStateEdit(flow, {
    kind,
    at: { x: place.x + columnStep, y: place.y },
    from: firstFreeExit(flow, after),
  });
}
