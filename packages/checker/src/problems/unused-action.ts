import type { Finder } from './finder.ts';

/** An action that no state calls. */
export const unusedAction: Finder = function* (view) {
  const words = view.texts.unusedAction;
  const used = new Set(view.states.flatMap(({ state }) => (state.kind === 'action' ? [state.action] : [])));
  for (const name of Object.keys(view.flow.actions)) {
    if (used.has(name)) continue;
    yield {
      severity: 'warning',
      place: { in: 'action', name },
      message: words.message(view.quote(view.actionLabel(name))),
      fix: { label: words.remove, operations: [{ type: 'removeAction', name }] },
    };
  }
};
