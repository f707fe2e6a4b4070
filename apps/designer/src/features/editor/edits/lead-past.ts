import { exitsOf, type FlowDocument, type FlowOperation } from '@turnwise/flow';
import type { ExitRef } from '../store/selection.ts';

/** Where the way goes on behind a state, if it has just one way out: `null` where there are several, or none. */
function onlyWayOn(flow: FlowDocument, name: string): string | null {
  const state = flow.states[name];
  if (!state) return null;
  // What it does when nobody is understood, or on request, is not the way through it.
  const ways = exitsOf(state).filter(({ optional, port }) => !optional && port !== 'retry');
  const targets = new Set(ways.map(({ to }) => to));
  const [to] = targets;
  return targets.size === 1 && to ? to : null;
}

/** The first state behind one that stays, along ways that do not part. */
function nextKept(flow: FlowDocument, from: string, gone: ReadonlySet<string>): string | null {
  const passed = new Set<string>();
  let at: string | null = from;
  while (at !== null && gone.has(at)) {
    if (passed.has(at)) return null;
    passed.add(at);
    at = onlyWayOn(flow, at);
  }
  return at !== null && Object.hasOwn(flow.states, at) ? at : null;
}

export type LedPast = { readonly operations: FlowOperation[]; readonly targets: readonly string[] };

/**
 * Closes the gaps that states leave when they go: what led to one with a single way out leads on to where that led.
 * Where it had several, nobody can tell which is meant, and the ends stay open. `cut` are connections that go as well.
 */
export function leadPast(flow: FlowDocument, names: readonly string[], cut: readonly ExitRef[]): LedPast {
  const gone = new Set(names);
  const operations: FlowOperation[] = [];
  const targets = new Set<string>();
  const past = (to: string): string | null => (gone.has(to) ? nextKept(flow, to, gone) : null);
  for (const [from, state] of Object.entries(flow.states)) {
    if (gone.has(from)) continue;
    for (const { port, to } of exitsOf(state)) {
      const next = past(to);
      // Led back to itself, a state that does not wait would never end.
      if (next === null || next === from) continue;
      if (cut.some((exit) => exit.state === from && exit.port === port)) continue;
      operations.push({ type: 'connect', from, port, to: next });
      targets.add(next);
    }
  }
  for (const listener of flow.listeners) {
    const next = past(listener.to ?? '');
    if (next === null) continue;
    operations.push({ type: 'setListener', listener: { ...listener, to: next } });
    targets.add(next);
  }
  const start = past(flow.start);
  if (start !== null) operations.push({ type: 'setStart', state: start });
  return { operations, targets: [...targets] };
}
