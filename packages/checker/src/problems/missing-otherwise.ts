import { leadToPerson } from '../fixes/lead-to-person.ts';
import { isOtherwiseExit } from '../view/is-otherwise-exit.ts';
import { quote } from '../view/words.ts';
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
        message: `${quote(state.label)} does not say where to go when none of its ways fits.`,
        ...(fix ? { fix } : {}),
      };
    }
  }
};
