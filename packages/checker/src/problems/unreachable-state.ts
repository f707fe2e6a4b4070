import { freeName, referencesOf } from '@turnwise/flow';
import type { Fix } from '../problem.ts';
import type { FlowView } from '../view/flow-view.ts';
import type { Finder } from './finder.ts';

/** A state that no conversation can come to. */
export const unreachableState: Finder = function* (view) {
  const words = view.texts.unreachableState;
  const { start, isReached, edgesTo } = view.graph;
  if (start === null) return;
  const isTold = new Set<number>();
  for (const [index, { name, label }] of view.states.entries()) {
    if (isReached[index]) continue;
    const called = view.quote(label);
    const hasEntry = edgesTo[index]?.some((edge) => edge.from !== index);
    const part = isTold.has(index) ? [] : unreachablePart(view, index);
    for (const other of part) isTold.add(other);
    const fix = (hasEntry ? undefined : openToEverybody(view, index, called)) ?? takeAway(view, called, part);
    yield {
      severity: 'warning',
      place: { in: 'state', name },
      message: hasEntry ? words.entryUnreached(called) : words.nothingLeads(called),
      ...(fix ? { fix } : {}),
    };
  }
};

/** What is never reached and hangs together: taken away by half, the other half would lead nowhere. */
function unreachablePart({ graph: { edgesFrom, edgesTo, isReached } }: FlowView, index: number): number[] {
  const part = new Set([index]);
  // A set being walked also visits what is added meanwhile.
  for (const here of part) {
    for (const { to } of edgesFrom[here] ?? []) if (!isReached[to]) part.add(to);
    for (const { from } of edgesTo[here] ?? []) part.add(from);
  }
  return [...part].sort((a, b) => a - b);
}

/** Takes a part away, unless something that stays speaks of it: a rule that counts visits to it, say. */
function takeAway(view: FlowView, called: string, part: readonly number[]): Fix | undefined {
  const names = part.flatMap((index) => view.states[index]?.name ?? []);
  if (names.length === 0) return undefined;
  const gone = new Set(names);
  const isSpokenOf = referencesOf(view.document).some(
    ({ to, name, place }) =>
      to === 'state' && gone.has(name) && !(place.in === 'state' && gone.has(place.name)),
  );
  if (isSpokenOf) return undefined;
  return {
    label: view.texts.unreachableState.remove(called, names.length - 1),
    operations: [{ type: 'removeStates', names }],
  };
}

/** A hand-off nothing leads to is mostly meant for whoever asks for a person: it is theirs, unless another is. */
function openToEverybody(view: FlowView, index: number, called: string): Fix | undefined {
  const found = view.states[index];
  const { listeners } = view.flow;
  if (found?.state.kind !== 'handoff' || listeners.some(({ kind }) => kind === 'handoff')) return undefined;
  const id = freeName('handoff', (candidate) => listeners.some((listener) => listener.id === candidate));
  return {
    label: view.texts.unreachableState.leadPersonSeekers(called),
    operations: [{ type: 'setListener', listener: { id, kind: 'handoff', to: found.name } }],
  };
}
