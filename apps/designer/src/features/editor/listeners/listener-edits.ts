import type { FlowDocument, FlowOperation, ListenerDocument, ListenerKind } from '@turnwise/flow';

/** The listener of a built-in kind as the flow has it, or as it works by itself. */
export function listenerOf(flow: FlowDocument, kind: ListenerKind): ListenerDocument {
  const taken = new Set(flow.listeners.map(({ id }) => id));
  const known = flow.listeners.find((listener) => listener.kind === kind);
  return known ?? { id: taken.has(kind) ? `${kind}_built_in` : kind, kind };
}

/** True when a listener says nothing beyond what its kind does by itself, so the flow need not hold it. */
function isAsBuiltIn(listener: ListenerDocument): boolean {
  return (
    (listener.enabled ?? true) &&
    (listener.return ?? true) &&
    !listener.label &&
    !listener.answer &&
    !listener.to &&
    (listener.examples?.length ?? 0) === 0 &&
    (listener.questions?.length ?? 0) === 0 &&
    listener.minutes === undefined
  );
}

/** Keeps a listener, without the fields that say what holds anyway; one that is as built in leaves the flow. */
export function keepListener(flow: FlowDocument, listener: ListenerDocument): FlowOperation[] {
  const isThere = flow.listeners.some(({ id }) => id === listener.id);
  if (listener.kind !== 'intent' && isAsBuiltIn(listener)) {
    return isThere ? [{ type: 'removeListener', id: listener.id }] : [];
  }
  const kept: ListenerDocument = { ...listener };
  if (kept.enabled === true) delete kept.enabled;
  if (kept.return === true) delete kept.return;
  if (kept.answer === '') delete kept.answer;
  if (kept.to === '') delete kept.to;
  if (kept.examples?.length === 0 && kept.kind !== 'intent') delete kept.examples;
  if (kept.questions?.length === 0) delete kept.questions;
  if (kept.minutes === undefined) delete kept.minutes;
  return [{ type: 'setListener', listener: kept }];
}
