import type { Branch } from '@turnwise/flow';
import { branchesOf } from '../conditions/branches-of.ts';
import { exampleOf } from '../conditions/example-of.ts';
import { implies } from '../conditions/implies.ts';
import { quote } from '../view/words.ts';
import type { Finder } from './finder.ts';

const calledBy = (branch: Branch, index: number): string =>
  branch.label ? quote(branch.label) : `branch ${index + 1}`;

/** A branch that is never taken, because one before it holds whenever it would. */
export const shadowedBranch: Finder = function* (view) {
  for (const { name, label, state } of view.states) {
    const branches = branchesOf(state);
    for (const [index, branch] of branches.entries()) {
      const before = branches.slice(0, index).findIndex((earlier) => implies(branch.when, earlier.when));
      const earlier = branches[before];
      if (!earlier) continue;
      const isSame = implies(earlier.when, branch.when);
      yield {
        severity: 'warning',
        place: { in: 'state', name, port: `branch:${branch.id}` },
        message: `In ${quote(label)}, ${calledBy(branch, index)} is never taken: ${calledBy(earlier, before)} comes first and takes everything it could.`,
        witness: exampleOf(branch.when),
        ...(isSame
          ? {}
          : {
              fix: {
                label: 'Put it first',
                operations: [{ type: 'moveBranch' as const, state: name, branch: branch.id, index: before }],
              },
            }),
      };
    }
  }
};
