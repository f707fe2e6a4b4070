import { branchesOf } from '../conditions/branches-of.ts';
import { leavesOf } from '../conditions/leaves-of.ts';
import { nameToWords } from '../view/words.ts';
import type { Finder } from './finder.ts';

/** A rule that counts the visits to a state that is not there. Ways out are told by `dangling_target`. */
export const unknownState: Finder = function* (view) {
  for (const { name, label, state } of view.states) {
    for (const branch of branchesOf(state)) {
      for (const leaf of leavesOf(branch.when)) {
        if (leaf.kind !== 'visits' || leaf.state === '' || view.state(leaf.state)) continue;
        yield {
          severity: 'error',
          place: { in: 'state', name, port: `branch:${branch.id}` },
          about: leaf.state,
          message: view.texts.unknownState(view.quote(label), view.quote(nameToWords(leaf.state))),
        };
      }
    }
  }
};
