import { followRenames } from './follow-renames.ts';
import { isSameJson } from './is-same-json.ts';
import type { FlowDocument } from './schema/flow.ts';

/** Names of what differs between two documents, in the order of the newer one. */
type NamesDiff = {
  readonly added: string[];
  readonly removed: string[];
  readonly changed: string[];
};

/** What differs between two documents of a flow. Layout, frames and notes are not said to anyone, and left out. */
export type FlowDiff = {
  readonly states: NamesDiff;
  readonly slots: NamesDiff;
  readonly actions: NamesDiff;
  /** By listener id. */
  readonly listeners: NamesDiff;
  readonly settings: NamesDiff;
  /** `name`, `description`, `language`, `start`, and `slotOrder`: of the slots both have. */
  readonly flow: NamesDiff;
};

/** Compares two documents part by part. A state that is another only by its name is the same. */
export function diffFlows(older: FlowDocument, to: FlowDocument): FlowDiff {
  const from = followRenames(older, to);
  return {
    states: diffRecords(from.states, to.states),
    slots: diffRecords(from.slots, to.slots),
    actions: diffRecords(from.actions, to.actions),
    listeners: diffRecords(listenersById(from), listenersById(to)),
    settings: diffRecords(from.settings, to.settings),
    flow: diffRecords(headOf(from, to), headOf(to, from)),
  };
}

const listenersById = (flow: FlowDocument) =>
  Object.fromEntries(flow.listeners.map((listener) => [listener.id, listener]));

function headOf(flow: FlowDocument, other: FlowDocument) {
  const { name, description = '', language = 'en', start } = flow;
  const slotOrder = Object.keys(flow.slots).filter((slot) => Object.hasOwn(other.slots, slot));
  return { name, description, language, start, slotOrder };
}

function diffRecords(
  from: Readonly<Record<string, unknown>>,
  to: Readonly<Record<string, unknown>>,
): NamesDiff {
  const names = Object.keys(to);
  return {
    added: names.filter((name) => !Object.hasOwn(from, name)),
    removed: Object.keys(from).filter((name) => !Object.hasOwn(to, name)),
    changed: names.filter((name) => Object.hasOwn(from, name) && !isSameJson(from[name], to[name])),
  };
}

/** The names of the fields two parts of the same sort differ in, those of the newer one first. */
export function changedFields(from: object, to: object): string[] {
  const { added, removed, changed } = diffRecords({ ...from }, { ...to });
  const differs = new Set([...added, ...removed, ...changed]);
  return [...Object.keys(to), ...removed].filter((field) => differs.has(field));
}
