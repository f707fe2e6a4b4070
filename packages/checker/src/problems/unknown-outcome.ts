import { subflowOutcomes } from '@turnwise/flow';
import type { Finding } from '../problem.ts';
import type { FlowView, StateView } from '../view/flow-view.ts';
import { nameToWords } from '../view/words.ts';
import type { Finder } from './finder.ts';

/** A way out for an outcome that the action never has, or for an end the other flow does not come to. */
export const unknownOutcome: Finder = function* (view) {
  for (const state of view.states) {
    if (state.state.kind === 'action') yield* ofAction(view, state);
    else if (state.state.kind === 'subflow') yield* ofFlow(view, state);
  }
};

function* ofAction(view: FlowView, { name, label, state }: StateView): Generator<Finding> {
  if (state.kind !== 'action' || !Object.hasOwn(view.flow.actions, state.action)) return;
  const { quote } = view;
  const words = view.texts.unknownOutcome;
  const action = view.flow.actions[state.action];
  if (!action || action.outcomes.length === 0) return;
  const declared = new Set(action.outcomes.map((outcome) => outcome.name));
  for (const outcome of Object.keys(state.outcomes)) {
    if (declared.has(outcome)) continue;
    const rest = Object.entries(state.outcomes).filter(([key]) => key !== outcome);
    yield {
      severity: 'warning',
      place: { in: 'state', name, port: `outcome:${outcome}` },
      message: words.message(
        quote(label),
        quote(nameToWords(outcome)),
        quote(view.actionLabel(state.action)),
      ),
      fix: {
        label: words.remove,
        operations: [{ type: 'editState', name, changes: { outcomes: Object.fromEntries(rest) } }],
      },
    };
  }
}

/** Besides being completed or cancelled, a flow can be left by the name of its End. Told only of known flows. */
function* ofFlow(view: FlowView, { name, label, state }: StateView): Generator<Finding> {
  if (state.kind !== 'subflow') return;
  const { quote } = view;
  const words = view.texts.unknownOutcome;
  const known = view.context.knownFlows;
  const other = known && Object.hasOwn(known, state.flow) ? known[state.flow] : undefined;
  if (!other) return;
  for (const outcome of Object.keys(state.returned)) {
    if (subflowOutcomes.some((one) => one === outcome)) continue;
    if (Object.hasOwn(other.states, outcome) && other.states[outcome]?.kind === 'end') continue;
    const rest = Object.entries(state.returned).filter(([key]) => key !== outcome);
    yield {
      severity: 'warning',
      place: { in: 'state', name, port: `returned:${outcome}` },
      message: words.ofFlow(quote(label), quote(nameToWords(outcome)), quote(other.name)),
      fix: {
        label: words.remove,
        operations: [{ type: 'editState', name, changes: { returned: Object.fromEntries(rest) } }],
      },
    };
  }
}
