import { leadOn } from '../fixes/lead-on.ts';
import { isOtherwiseExit } from '../view/is-otherwise-exit.ts';
import { takesEveryAnswer } from '../view/takes-every-answer.ts';
import type { Finder } from './finder.ts';

/** Branches without a way for everything else. */
export const missingOtherwise: Finder = function* (view) {
  for (const state of view.states) {
    for (const exit of state.exits) {
      if (exit.to !== '' || exit.optional || !isOtherwiseExit(state, exit)) continue;
      if (takesEveryAnswer(view, state)) continue;
      const place = { in: 'state', name: state.name, port: exit.port } as const;
      const called = view.quote(state.label);
      if (state.state.kind === 'ask' && !state.state.slot) {
        // What fits no branch is asked again there: only who skips it needs another way.
        const words = view.texts.missingWhenSkipped;
        yield {
          severity: 'error',
          place,
          message: words.message(called),
          fix: {
            label: words.doNotSkip,
            operations: [{ type: 'editState', name: state.name, changes: { skippable: null } }],
          },
        };
        continue;
      }
      const fix = leadOn(view, state, exit);
      yield {
        severity: 'error',
        isUnfinished: true,
        place,
        message: view.texts.missingOtherwise(called),
        ...(fix ? { fix } : {}),
      };
    }
  }
};
