import { type Branch, isAboutWords, type State } from '@turnwise/flow';
import { branchesOf } from '../conditions/branches-of.ts';
import { exampleOf } from '../conditions/example-of.ts';
import { implies } from '../conditions/implies.ts';
import type { FlowView } from '../view/flow-view.ts';
import type { Finder } from './finder.ts';

const calledBy = ({ texts, quote }: FlowView, branch: Branch, index: number): string =>
  branch.label ? quote(branch.label) : texts.branch.number(index + 1);

/** While a question has no answer for its slot, only what is said counts, and other branches do not come first. */
const competes = (state: State, earlier: Branch, later: Branch): boolean =>
  !(state.kind === 'ask' && state.slot) || isAboutWords(earlier.when) || !isAboutWords(later.when);

/** A branch that is never taken, because one before it holds whenever it would. */
export const shadowedBranch: Finder = function* (view) {
  const words = view.texts.shadowedBranch;
  for (const { name, label, state } of view.states) {
    const branches = branchesOf(state);
    for (const [index, branch] of branches.entries()) {
      const before = branches
        .slice(0, index)
        .findIndex(
          (earlier) =>
            competes(state, earlier, branch) && implies(branch.when, earlier.when, view.flow.language),
        );
      const earlier = branches[before];
      if (!earlier) continue;
      const isSame = implies(earlier.when, branch.when, view.flow.language);
      yield {
        severity: 'warning',
        place: { in: 'state', name, port: `branch:${branch.id}` },
        message: words.message(
          view.quote(label),
          calledBy(view, branch, index),
          calledBy(view, earlier, before),
        ),
        witness: exampleOf(branch.when, view),
        ...(isSame
          ? {}
          : {
              fix: {
                label: words.putFirst,
                operations: [{ type: 'moveBranch' as const, state: name, branch: branch.id, index: before }],
              },
            }),
      };
    }
  }
};
