import type { BranchDocument, ConditionDocument, StateDocument } from '@turnwise/flow';
import { branchesOf } from '../conditions/branches-of.ts';
import { type WhyNever, whyNever } from '../conditions/why-never.ts';
import type { Fix } from '../problem.ts';
import type { FlowView } from '../view/flow-view.ts';
import type { Finder } from './finder.ts';

/** A branch that is never taken, because its own rule can never hold. */
export const impossibleBranch: Finder = function* (view) {
  const { texts, quote } = view;
  for (const { name, label, state } of view.states) {
    for (const [index, branch] of branchesOf(state).entries()) {
      const why = whyNever(branch.when, view.slot);
      if (!why) continue;
      const called = branch.label ? quote(branch.label) : texts.branch.number(index + 1);
      const fix = why.kind === 'turned' ? turnRound(view, name, branch.id) : undefined;
      yield {
        severity: 'warning',
        place: { in: 'state', name, port: `branch:${branch.id}` },
        message: texts.impossibleBranch.message(quote(label), called, inWords(view, why)),
        ...(fix ? { fix } : {}),
      };
    }
  }
};

function inWords(view: FlowView, why: WhyNever): string {
  const words = view.texts.impossibleBranch;
  switch (why.kind) {
    case 'turned':
      return words.turned(why.from, why.to);
    case 'incomparable':
      return words.incomparable(view.quote(view.slotLabel(why.slot)), view.quote(String(why.value)));
    case 'beyond': {
      const rules = view.slot(why.slot)?.rules ?? [];
      const least = rules.flatMap((rule) => (rule.kind === 'min' ? [rule.value] : []));
      const most = rules.flatMap((rule) => (rule.kind === 'max' ? [rule.value] : []));
      return words.beyond(
        view.quote(view.slotLabel(why.slot)),
        least.length > 0 ? Math.max(...least) : null,
        most.length > 0 ? Math.min(...most) : null,
      );
    }
    case 'contradiction':
      return words.contradiction;
  }
}

/** As it was written, with the ends of every turned "between" in their order; nothing where that alone mends nothing. */
function turnRound(view: FlowView, name: string, id: string): Fix | undefined {
  const branches = branchesWritten(view.document.states[name]);
  const turned = branches.map((branch) =>
    branch.id === id ? { ...branch, when: inOrder(branch.when) } : branch,
  );
  if (turned.some((branch) => branch.id === id && whyNever(branch.when, view.slot))) return undefined;
  return {
    label: view.texts.impossibleBranch.turn,
    operations: [{ type: 'editState', name, changes: { branches: turned } }],
  };
}

const branchesWritten = (state: StateDocument | undefined): BranchDocument[] =>
  (state && 'branches' in state && state.branches) || [];

function inOrder(condition: ConditionDocument): ConditionDocument {
  if (condition.kind === 'all' || condition.kind === 'any_of') {
    return { ...condition, conditions: condition.conditions.map(inOrder) };
  }
  if (!('op' in condition) || condition.op !== 'between' || !Array.isArray(condition.value)) return condition;
  const [from, to, ...rest] = condition.value;
  if (from === undefined || to === undefined) return condition;
  const isTurned =
    typeof from === 'string' && Number.isNaN(Number(from)) ? from > to : Number(from) > Number(to);
  return isTurned ? { ...condition, value: [to, from, ...rest] } : condition;
}
