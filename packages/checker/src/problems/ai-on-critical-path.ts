import { type Action, type Condition, type Exit, waitsForUser } from '@turnwise/flow';
import { branchesOf } from '../conditions/branches-of.ts';
import { whyUncertain } from '../conditions/why-uncertain.ts';
import type { Finding } from '../problem.ts';
import type { Uncertainty } from '../texts/english-ways.ts';
import type { FlowView, StateView } from '../view/flow-view.ts';
import { labelOf } from '../view/words.ts';
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
    if (!isCriticalState) continue;
    if (state.kind === 'action') yield* uncertainOutcomes(view, label, state.action);
    yield* uncertainWaysTo(view, index);
  }
};

/** What a critical step came to is told by what came back, never by how somebody sounds. */
function* uncertainOutcomes(view: FlowView, label: string, action: string): Generator<Finding> {
  const { texts, quote } = view;
  if (!Object.hasOwn(view.flow.actions, action)) return;
  const written = view.document.actions[action]?.outcomes ?? [];
  for (const outcome of view.flow.actions[action]?.outcomes ?? []) {
    const why = outcome.when ? whyUncertain(outcome.when) : null;
    if (why === null) continue;
    yield {
      severity: 'error',
      place: { in: 'action', name: action },
      about: outcome.name,
      message: texts.aiOnCriticalPath.outcomeOfCritical(
        quote(label),
        quote(labelOf(outcome, outcome.name)),
        why,
      ),
      fix: {
        label: texts.removeRule,
        operations: [
          {
            type: 'editAction',
            name: action,
            changes: {
              outcomes: written.map(({ when, ...rest }) =>
                rest.name === outcome.name ? rest : { ...rest, ...(when ? { when } : {}) },
              ),
            },
          },
        ],
      },
    };
  }
}

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
      const why = whyExitIsUncertain(view, from, edge.exit);
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
function whyExitIsUncertain({ flow }: FlowView, { state }: StateView, { port }: Exit): Uncertainty | null {
  if (state.kind === 'choose') return 'ai';
  if (state.kind === 'action') {
    const action = Object.hasOwn(flow.actions, state.action) ? flow.actions[state.action] : undefined;
    return port === 'failed' ? null : whyChosen(judgedOutcomes(action), port);
  }
  if (port === 'retry' || port === 'back') return null;
  return whyChosen(
    branchesOf(state).map(({ id, when }) => ({ port: `branch:${id}`, when })),
    port,
  );
}

type Judged = { readonly port: string; readonly when: Condition };

/** Outcomes with a rule are tried first, in their order. */
const judgedOutcomes = (action: Action | undefined): Judged[] =>
  (action?.outcomes ?? []).flatMap(({ name, when }) => (when ? [{ port: `outcome:${name}`, when }] : []));

function whyChosen(tried: readonly Judged[], port: string): Uncertainty | null {
  for (const one of tried) {
    const why = whyUncertain(one.when);
    if (why !== null) return why;
    if (port === one.port) return null;
  }
  return null;
}
