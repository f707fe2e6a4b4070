import type { StateOf } from '@turnwise/flow';
import { chooseBranch } from '../conditions/choose-branch.ts';
import { askClassifiers } from '../effects/classify.ts';
import { go, type Move } from '../turn/move.ts';
import { forgetSlot } from '../turn/slots.ts';
import type { Turn } from '../turn/turn.ts';
import type { KindRuntime } from './kind-runtime.ts';

/** Chooses the way by rules: the first branch that holds, else otherwise. */
export const decide: KindRuntime<'decide'> = {
  enter: (turn, state, name) => decideNow(turn, state, name),
};

function decideNow(turn: Turn, state: StateOf<'decide'>, name: string): Move {
  const choice = chooseBranch(turn, name, state.branches, {
    text: turn.message?.text ?? '',
    reading: turn.message?.reading ?? null,
    answers: turn.message?.findings.answers ?? {},
    isCritical: state.critical,
  });
  if (choice.kind === 'open') return askClassifiers(turn, choice.questions);
  if (choice.kind === 'none') return go(state.otherwise, 'otherwise');
  for (const slot of choice.branch.clear) forgetSlot(turn, slot);
  return go(choice.branch.to, `branch:${choice.branch.id}`, choice.branch.label ?? '');
}
