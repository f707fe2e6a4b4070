import type { Finder } from './finder.ts';

/** A state from which no end and no hand-off can be reached. A loose way out may still be led to one. */
export const noWayToEnd: Finder = function* (view) {
  const { edgesFrom, edgesTo, isReached } = view.graph;
  const mayEnd = view.states.map(
    ({ state, exits }, index) =>
      state.kind === 'end' ||
      state.kind === 'handoff' ||
      exits.filter((exit) => !exit.optional || exit.to !== '').length > (edgesFrom[index]?.length ?? 0) ||
      edgesFrom[index]?.length === 0,
  );
  const open = mayEnd.flatMap((may, index) => (may ? [index] : []));
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    for (const { from } of edgesTo[index] ?? []) {
      if (mayEnd[from]) continue;
      mayEnd[from] = true;
      open.push(from);
    }
  }
  for (const [index, { name, label }] of view.states.entries()) {
    if (mayEnd[index] || !isReached[index]) continue;
    yield {
      severity: 'warning',
      place: { in: 'state', name },
      message: view.texts.noWayToEnd(view.quote(label)),
    };
  }
};
