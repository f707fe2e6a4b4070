import { waitsForUser } from '@turnwise/flow';
import { cyclesIn } from '../paths/cycles-in.ts';
import { wayToWords } from '../paths/way-to-words.ts';
import type { Finder } from './finder.ts';

/** A round in which the user never gets a word in, so that the conversation would turn on the spot. */
export const loopWithoutTurn: Finder = function* (view) {
  const words = view.texts.loopWithoutTurn;
  const cycles = cyclesIn(view.graph, (index) => {
    const state = view.states[index]?.state;
    return state !== undefined && !waitsForUser(state);
  });
  for (const cycle of cycles) {
    const first = view.states[cycle[0] ?? 0];
    if (!first) continue;
    yield {
      severity: 'warning',
      place: { in: 'state', name: first.name },
      message:
        cycle.length === 1 ? words.itself(view.quote(first.label)) : words.round(view.quote(first.label)),
      witness: wayToWords(view, [...cycle, cycle[0] ?? 0]),
    };
  }
};
