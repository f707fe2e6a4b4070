import { isName } from '@turnwise/flow';
import { nameToWords } from '../view/words.ts';
import type { Finder } from './finder.ts';

/** A state that calls an action that is not there. */
export const unknownAction: Finder = function* (view) {
  for (const { name, label, state } of view.states) {
    if (state.kind !== 'action' || state.action === '' || Object.hasOwn(view.flow.actions, state.action))
      continue;
    const words = view.texts.unknownAction;
    const called = view.quote(nameToWords(state.action));
    const outcomes = Object.keys(state.outcomes).map((outcome) => ({ name: outcome }));
    yield {
      severity: 'error',
      place: { in: 'state', name, field: 'action' },
      message: words.message(view.quote(label), called),
      ...(isName(state.action)
        ? {
            fix: {
              label: words.create(called),
              operations: [{ type: 'addAction', name: state.action, action: { kind: 'mock', outcomes } }],
            },
          }
        : {}),
    };
  }
};
