import { isName } from '@turnwise/flow';
import { nameToWords, quote } from '../view/words.ts';
import type { Finder } from './finder.ts';

/** A state that calls an action that is not there. */
export const unknownAction: Finder = function* (view) {
  for (const { name, label, state } of view.states) {
    if (state.kind !== 'action' || state.action === '' || Object.hasOwn(view.flow.actions, state.action))
      continue;
    const outcomes = Object.keys(state.outcomes).map((outcome) => ({ name: outcome }));
    yield {
      severity: 'error',
      place: { in: 'state', name, field: 'action' },
      message: `${quote(label)} calls the action ${quote(nameToWords(state.action))}, which is not there.`,
      ...(isName(state.action)
        ? {
            fix: {
              label: `Create the action ${quote(nameToWords(state.action))}, to be filled in`,
              operations: [{ type: 'addAction', name: state.action, action: { kind: 'mock', outcomes } }],
            },
          }
        : {}),
    };
  }
};
