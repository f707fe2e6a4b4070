import type { Finder } from './finder.ts';

/** An action that answers with what its author made up, where a conversation can come to it: customers would be told. */
export const exampleAnswers: Finder = function* (view) {
  const called = new Set(
    view.states.flatMap(({ state }, index) =>
      state.kind === 'action' && view.graph.isReached[index] ? [state.action] : [],
    ),
  );
  for (const [name, { kind }] of Object.entries(view.flow.actions)) {
    if (kind !== 'mock' || !called.has(name)) continue;
    yield {
      severity: 'warning',
      place: { in: 'action', name },
      message: view.texts.exampleAnswers(view.quote(view.actionLabel(name))),
    };
  }
};
