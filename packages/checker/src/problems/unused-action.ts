import { quote } from '../view/words.ts';
import type { Finder } from './finder.ts';

/** An action that no state calls. */
export const unusedAction: Finder = function* (view) {
  const used = new Set(view.states.flatMap(({ state }) => (state.kind === 'action' ? [state.action] : [])));
  for (const name of Object.keys(view.flow.actions)) {
    if (used.has(name)) continue;
    yield {
      severity: 'warning',
      place: { in: 'action', name },
      message: `The action ${quote(view.actionLabel(name))} is not used anywhere.`,
      fix: { label: 'Take the action away', operations: [{ type: 'removeAction', name }] },
    };
  }
};
