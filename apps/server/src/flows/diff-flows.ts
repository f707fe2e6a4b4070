import type { FlowDocument } from '@turnwise/flow';

/** Names of what differs between two documents, in the order of the newer one. */
export type NamesDiff = {
  readonly added: string[];
  readonly removed: string[];
  readonly changed: string[];
};

/** What differs between two documents of a flow. Layout and notes are no part of the conversation and left out. */
export type FlowDiff = {
  readonly states: NamesDiff;
  readonly slots: NamesDiff;
  readonly actions: NamesDiff;
  /** By listener id. */
  readonly listeners: NamesDiff;
  readonly settings: NamesDiff;
  /** `name`, `description`, `language`, `start`, `slotOrder`. */
  readonly flow: NamesDiff;
};

/** Compares two documents part by part. */
export const diffFlows = (from: FlowDocument, to: FlowDocument): FlowDiff => ({
  states: diffRecords(from.states, to.states),
  slots: diffRecords(from.slots, to.slots),
  actions: diffRecords(from.actions, to.actions),
  listeners: diffRecords(listenersById(from), listenersById(to)),
  settings: diffRecords(from.settings, to.settings),
  flow: diffRecords(headOf(from), headOf(to)),
});

const listenersById = (flow: FlowDocument) =>
  Object.fromEntries(flow.listeners.map((listener) => [listener.id, listener]));

function headOf(flow: FlowDocument) {
  const { name, description = '', language = 'en', start } = flow;
  return { name, description, language, start, slotOrder: Object.keys(flow.slots) };
}

function diffRecords(
  from: Readonly<Record<string, unknown>>,
  to: Readonly<Record<string, unknown>>,
): NamesDiff {
  const names = Object.keys(to);
  return {
    added: names.filter((name) => !(name in from)),
    removed: Object.keys(from).filter((name) => !(name in to)),
    changed: names.filter((name) => name in from && !isSame(from[name], to[name])),
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
