import type { Exit } from '@turnwise/flow';
import { branchesOf } from '../conditions/branches-of.ts';
import { whyUncertain } from '../conditions/why-uncertain.ts';
import type { Finding } from '../problem.ts';
import type { Uncertainty } from '../texts/english-ways.ts';
import type { FlowView, StateView } from '../view/flow-view.ts';
import { waitsForUser } from '../view/waits-for-user.ts';
import type { Finder } from './finder.ts';

/** Something critical that would depend on the AI or on sentiment, which the runtime refuses. */
export const aiOnCriticalPath: Finder = function* (view) {
  const { texts, quote } = view;
  const words = texts.aiOnCriticalPath;
  for (const [index, { name, label, state }] of view.states.entries()) {
    const isCriticalState = (state.kind === 'decide' || state.kind === 'action') && state.critical;
    for (const [position, branch] of branchesOf(state).entries()) {
      const why = branch.critical || isCriticalState ? whyUncertain(branch.when) : null;
      if (why === null) continue;
      const called = branch.label
        ? texts.branch.called(quote(branch.label))
        : texts.branch.number(position + 1);
      yield {
        severity: 'error',
        place: { in: 'state', name, port: `branch:${branch.id}` },
        message: isCriticalState
          ? words.branchOfCritical(quote(label), called, why)
          : words.criticalBranch(quote(label), called, why),
      };
    }
    if (isCriticalState) yield* uncertainWaysTo(view, index);
  }
};

/** Walks back from a critical state, up to where the user last had a say, and tells each uncertain choice on the way. */
function* uncertainWaysTo(view: FlowView, critical: number): Generator<Finding> {
  const target = view.states[critical];
  if (!target) return;
  const seen = new Set([critical]);
  const told = new Set<string>();
  const open = [{ index: critical, way: [target.label] }];
  for (let visit = open.shift(); visit; visit = open.shift()) {
    for (const edge of view.graph.edgesTo[visit.index] ?? []) {
      const from = view.states[edge.from];
      if (!from) continue;
      const way = [from.label, ...visit.way];
      const why = whyExitIsUncertain(from, edge.exit);
      if (why !== null && !told.has(from.name)) {
        told.add(from.name);
        yield {
          severity: 'error',
          place: { in: 'state', name: target.name },
          about: from.name,
          message: view.texts.aiOnCriticalPath.wayToCritical(
            view.quote(target.label),
            view.quote(from.label),
            why,
          ),
          witness: way.join(' → '),
        };
      }
      if (seen.has(edge.from) || waitsForUser(from.state)) continue;
      seen.add(edge.from);
      open.push({ index: edge.from, way });
    }
  }
}

/** An exit is as uncertain as its own branch and every branch that had to fail before it. */
function whyExitIsUncertain({ state }: StateView, { port }: Exit): Uncertainty | null {
  if (state.kind === 'choose') return 'ai';
  const branches = branchesOf(state);
  if (branches.length === 0 || port === 'retry' || port === 'back') return null;
  for (const branch of branches) {
    const why = whyUncertain(branch.when);
    if (why !== null) return why;
    if (port === `branch:${branch.id}`) return null;
  }
  return null;
}
