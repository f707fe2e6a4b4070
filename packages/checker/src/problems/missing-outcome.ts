import { subflowOutcomes } from '@turnwise/flow';
import { personForEverybody } from '../fixes/person-for-everybody.ts';
import { labelOf } from '../view/words.ts';
import type { Finder } from './finder.ts';

/** An outcome that can happen, and that the state has no way out for. */
export const missingOutcome: Finder = function* (view) {
  const { texts, quote } = view;
  const words = texts.missingOutcome;
  for (const { name, label, state } of view.states) {
    if (state.kind === 'action') {
      const action = Object.hasOwn(view.flow.actions, state.action)
        ? view.flow.actions[state.action]
        : undefined;
      for (const outcome of action?.outcomes ?? []) {
        if (Object.hasOwn(state.outcomes, outcome.name)) continue;
        const called = quote(labelOf(outcome, outcome.name));
        const person = personForEverybody(view);
        yield {
          severity: 'error',
          place: { in: 'state', name, field: 'outcomes' },
          about: outcome.name,
          message: words.ofAction(quote(label), called),
          fix: {
            label: person ? texts.leadTo(quote(person.label)) : words.addFor(called),
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
        message: words.ofFlow(quote(label)),
        fix: {
          label: words.add,
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
