import type { Finder } from './finder.ts';

/** A state that no conversation can come to. */
export const unreachableState: Finder = function* (view) {
  const words = view.texts.unreachableState;
  const { start, isReached, edgesTo } = view.graph;
  if (start === null) return;
  for (const [index, { name, label }] of view.states.entries()) {
    if (isReached[index]) continue;
    const called = view.quote(label);
    const hasEntry = edgesTo[index]?.some((edge) => edge.from !== index);
    yield {
      severity: 'warning',
      place: { in: 'state', name },
      message: hasEntry ? words.entryUnreached(called) : words.nothingLeads(called),
      fix: { label: words.remove(called), operations: [{ type: 'removeStates', names: [name] }] },
    };
  }
};
