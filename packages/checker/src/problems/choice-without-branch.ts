import type { Condition } from '@turnwise/flow';
import { branchesOf } from '../conditions/branches-of.ts';
import type { FlowView } from '../view/flow-view.ts';
import { listToWords } from '../view/words.ts';
import type { Finder } from './finder.ts';

/** The one slot and the values a condition is about; null when it is about anything else. */
function choicesTaken(condition: Condition): { slot: string; values: readonly unknown[] } | null {
  if (condition.kind !== 'slot') return null;
  if (condition.op === 'is') return { slot: condition.slot, values: [condition.value] };
  if (condition.op === 'is one of' && Array.isArray(condition.value)) {
    return { slot: condition.slot, values: condition.value };
  }
  return null;
}

/** The choices that get no branch, where nearly all of the others have one: what was added later and forgotten. */
function forgottenChoices(
  view: FlowView,
  conditions: readonly Condition[],
): { slot: string; labels: string[] } | null {
  const taken = conditions.map(choicesTaken);
  const [first] = taken;
  const slot = first && view.slot(first.slot);
  if (!first || slot?.type !== 'choice' || taken.some((one) => one?.slot !== first.slot)) return null;
  const values = new Set(taken.flatMap((one) => one?.values ?? []));
  const covered = slot.choices.filter((choice) => values.has(choice.value));
  const left = slot.choices.filter((choice) => !values.has(choice.value) && choice.value !== 'other');
  if (left.length === 0 || covered.length < 2 || left.length >= covered.length) return null;
  return { slot: first.slot, labels: left.map((choice) => view.quote(choice.label ?? choice.value)) };
}

/** A decision over the choices of a slot that leaves some of them out. */
export const choiceWithoutBranch: Finder = function* (view) {
  for (const { name, label, state } of view.states) {
    const branches = branchesOf(state);
    if (branches.length < 2) continue;
    const forgotten = forgottenChoices(
      view,
      branches.map((branch) => branch.when),
    );
    if (!forgotten) continue;
    const { slot, labels } = forgotten;
    yield {
      severity: 'warning',
      place: { in: 'state', name, field: 'branches' },
      about: slot,
      message: view.texts.choiceWithoutBranch(
        view.quote(label),
        listToWords(labels, view.texts),
        view.quote(view.slotLabel(slot)),
      ),
      witness: view.texts.example.is(view.slotLabel(slot), labels[0] ?? ''),
    };
  }
};
