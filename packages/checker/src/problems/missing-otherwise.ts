import { leadToPerson } from '../fixes/lead-to-person.ts';
import { isOtherwiseExit } from '../view/is-otherwise-exit.ts';
import type { Finder } from './finder.ts';

/** Branches without a way for everything else. */
export const missingOtherwise: Finder = function* (view) {
  for (const state of view.states) {
    for (const exit of state.exits) {
      if (exit.to !== '' || exit.optional || !isOtherwiseExit(state, exit)) continue;
      const fix = leadToPerson(view, state.name, exit.port);
      yield {
        severity: 'error',
        place: { in: 'state', name: state.name, port: exit.port },
        message: view.texts.missingOtherwise(view.quote(state.label)),
        ...(fix ? { fix } : {}),
      };
    }
  }
};
