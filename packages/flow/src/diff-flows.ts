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

/** Compares two documents part by part. */
export const diffFlows = (from: FlowDocument, to: FlowDocument): FlowDiff => ({
  states: diffRecords(from.states, to.states),
  slots: diffRecords(from.slots, to.slots),
  actions: diffRecords(from.actions, to.actions),
  listeners: diffRecords(listenersById(from), listenersById(to)),
  settings: diffRecords(from.settings, to.settings),
  flow: diffRecords(headOf(from, to), headOf(to, from)),
});

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
    changed: names.filter((name) => Object.hasOwn(from, name) && !isSame(from[name], to[name])),
  };
}

/** Equal as JSON, whatever the order of fields. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const left = Object.entries(a).filter(([, value]) => value !== undefined);
  const right = new Map(Object.entries(b).filter(([, value]) => value !== undefined));
  return (
    left.length === right.size &&
    left.every(([key, value]) => right.has(key) && isSame(value, right.get(key)))
  );
}
