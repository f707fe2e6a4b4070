import { subflowOutcomes } from '@turnwise/flow';
import { labelOf, quote } from '../view/words.ts';
import type { Finder } from './finder.ts';

/** An outcome that can happen, and that the state has no way out for. */
export const missingOutcome: Finder = function* (view) {
  for (const { name, label, state } of view.states) {
    if (state.kind === 'action') {
      const action = Object.hasOwn(view.flow.actions, state.action)
        ? view.flow.actions[state.action]
        : undefined;
      for (const outcome of action?.outcomes ?? []) {
        if (Object.hasOwn(state.outcomes, outcome.name)) continue;
        const person = view.states.find((other) => other.state.kind === 'handoff');
        yield {
          severity: 'error',
          place: { in: 'state', name, field: 'outcomes' },
          about: outcome.name,
          message: `${quote(label)} does not say what happens when the outcome is ${quote(labelOf(outcome, outcome.name))}.`,
          fix: {
            label: person
              ? `Lead it to ${quote(person.label)}`
              : `Add a way out for ${quote(labelOf(outcome, outcome.name))}`,
            operations: [
              {
                type: 'editState',
                name,
                changes: { outcomes: { ...state.outcomes, [outcome.name]: person?.name ?? '' } },
              },
            ],
          },
        };
      }
    } else if (state.kind === 'subflow' && !Object.hasOwn(state.returned, subflowOutcomes[0])) {
      yield {
        severity: 'error',
        place: { in: 'state', name, field: 'returned' },
        message: `${quote(label)} does not say where to go when the other flow is completed.`,
        fix: {
          label: 'Add the way out',
          operations: [
            {
              type: 'editState',
              name,
              changes: { returned: { [subflowOutcomes[0]]: '', ...state.returned } },
            },
          ],
        },
      };
    }
  }
};
