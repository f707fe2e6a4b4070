import { nameToWords } from '../view/words.ts';
import type { Finder } from './finder.ts';

/** A way out for an outcome that the action never has. */
export const unknownOutcome: Finder = function* (view) {
  const { quote } = view;
  const words = view.texts.unknownOutcome;
  for (const { name, label, state } of view.states) {
    if (state.kind !== 'action' || !Object.hasOwn(view.flow.actions, state.action)) continue;
    const action = view.flow.actions[state.action];
    if (!action || action.outcomes.length === 0) continue;
    const declared = new Set(action.outcomes.map((outcome) => outcome.name));
    for (const outcome of Object.keys(state.outcomes)) {
      if (declared.has(outcome)) continue;
      const rest = Object.entries(state.outcomes).filter(([key]) => key !== outcome);
      yield {
        severity: 'warning',
        place: { in: 'state', name, port: `outcome:${outcome}` },
        message: words.message(
          quote(label),
          quote(nameToWords(outcome)),
          quote(view.actionLabel(state.action)),
        ),
        fix: {
          label: words.remove,
          operations: [{ type: 'editState', name, changes: { outcomes: Object.fromEntries(rest) } }],
        },
      };
    }
  }
};
