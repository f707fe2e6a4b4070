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
import { freePlace, newCardSize, occupiedBoxes, type Point, placeBeside } from './free-place.ts';
import { editMessages } from './messages.ts';

/** The name a new state gets: from its label, or from its kind as in `ask`, `ask_2`, ... */
export const newStateName = (flow: FlowDocument, kind: StateKind, label = ''): string =>
  freeName(labelToName(label === '' ? kindLooks[kind].name : label, kind), (name) =>
    Object.hasOwn(flow.states, name),
  );

/** A new state beside another, for an edit that goes on to lead there: its name, and the operation that adds it. */
export function newStateBeside(
  flow: FlowDocument,
  near: string | undefined,
  kind: StateKind,
  label: string,
): { name: string; operation: FlowOperation } {
  const name = newStateName(flow, kind, label);
  const state = label === '' ? createState(kind) : { ...createState(kind), label };
  return { name, operation: { type: 'addState', name, state, position: placeBeside(flow, near) } };
}

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
  if (after === undefined || !flow.layout[after]) return addStateEdit(flow, { kind, at: otherwise });
  return addStateEdit(flow, { kind, at: placeBeside(flow, after), from: firstFreeExit(flow, after) });
}
