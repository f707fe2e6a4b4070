import { cyclesIn } from '../paths/cycles-in.ts';
import { wayToWords } from '../paths/way-to-words.ts';
import { waitsForUser } from '../view/waits-for-user.ts';
import { quote } from '../view/words.ts';
import type { Finder } from './finder.ts';

/** A round in which the user never gets a word in, so that the conversation would turn on the spot. */
export const loopWithoutTurn: Finder = function* (view) {
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
        cycle.length === 1
          ? `${quote(first.label)} leads straight back to itself without asking the user anything.`
          : `From ${quote(first.label)} the conversation can go round without asking the user anything.`,
      witness: wayToWords(view, [...cycle, cycle[0] ?? 0]),
    };
  }
};
