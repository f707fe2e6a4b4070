import { type Action, isName } from '@turnwise/flow';
import type { FlowView } from '../view/flow-view.ts';
import { requestPlaceholders } from '../view/request-placeholders.ts';
import { labelOf } from '../view/words.ts';
import type { Finder } from './finder.ts';

/** A placeholder in an action's request that is none of its inputs: nothing would stand in its place. */
export const unknownInput: Finder = function* (view) {
  const words = view.texts.unknownInput;
  const requesting = Object.entries(view.flow.actions).filter(([, { kind }]) => kind === 'http');
  if (requesting.length === 0) return;
  const given = inputsGiven(view);
  for (const [name, action] of requesting) {
    for (const input of unknownIn(action, given.get(name))) {
      const called = view.quote(input);
      yield {
        severity: 'error',
        place: { in: 'action', name },
        about: input,
        message: words.message(view.quote(labelOf(action, name)), called),
        ...(isName(input)
          ? {
              fix: {
                label: words.take(called),
                operations: [
                  { type: 'editAction' as const, name, changes: { inputs: [...action.inputs, input] } },
                ],
              },
            }
          : {}),
      };
    }
  }
};

const unknownIn = (action: Action, given: ReadonlySet<string> | undefined): string[] => [
  ...new Set(
    requestPlaceholders(action).flatMap(({ secret, input }) =>
      secret !== null || action.inputs.includes(input) || given?.has(input) ? [] : [input],
    ),
  ),
];

/** What the states that call an action give to it, whether it says that it takes it or not. */
function inputsGiven(view: FlowView): Map<string, Set<string>> {
  const given = new Map<string, Set<string>>();
  for (const { state } of view.states) {
    if (state.kind !== 'action') continue;
    const inputs = given.get(state.action) ?? new Set();
    for (const input of Object.keys(state.input)) inputs.add(input);
    given.set(state.action, inputs);
  }
  return given;
}
