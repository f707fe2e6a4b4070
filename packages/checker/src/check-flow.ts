import type { FlowDocument } from '@turnwise/flow';
import type { Finding, Place, Problem, ProblemKind } from './problem.ts';
import { finders } from './problems/registry.ts';
import { type CheckContext, createFlowView } from './view/flow-view.ts';

const noContext: CheckContext = {};
const checked = new WeakMap<FlowDocument, { context: CheckContext; problems: Problem[] }>();

/**
 * Everything that is wrong with a flow: errors first, then by where it stands. Total: any flow that can be read can be
 * checked. The same flow with the same context gives the same list; after an edit, what did not change is not worked
 * out again.
 */
export function checkFlow(flow: FlowDocument, context: CheckContext = noContext): Problem[] {
  const known = checked.get(flow);
  if (known?.context === context) return known.problems;
  const view = createFlowView(flow, context);
  const problems: Problem[] = [];
  const ids = new Set<string>();
  for (const [kind, find] of finderEntries) {
    for (const finding of find(view)) {
      const problem = toProblem(kind, finding);
      if (ids.has(problem.id)) continue;
      ids.add(problem.id);
      problems.push(problem);
    }
  }
  const order = placeOrder(flow);
  problems.sort((a, b) => severityOrder(a) - severityOrder(b) || order(a.place) - order(b.place));
  checked.set(flow, { context, problems });
  return problems;
}

const finderEntries = Object.entries(finders) as [ProblemKind, (typeof finders)[ProblemKind]][];

function toProblem(kind: ProblemKind, { about, ...finding }: Finding): Problem {
  const { place } = finding;
  const parts = [kind, ...placeParts(place)];
  if (about !== undefined) parts.push(about);
  return { id: parts.join(':'), kind, ...finding };
}

function placeParts(place: Place): string[] {
  switch (place.in) {
    case 'state':
      return [
        'state',
        place.name,
        ...(place.port ? [place.port] : []),
        ...(place.field ? [place.field] : []),
      ];
    case 'slot':
      return ['slot', place.name, ...(place.field ? [place.field] : [])];
    case 'action':
      return ['action', place.name];
    case 'listener':
      return ['listener', place.id];
    case 'settings':
    case 'flow':
      return [place.in];
  }
}

const severityOrder = (problem: Problem): number => (problem.severity === 'error' ? 0 : 1);

/** The flow itself, then states, slots, actions and listeners, each in the document's order. */
function placeOrder(flow: FlowDocument): (place: Place) => number {
  const positions = new Map<string, number>();
  let next = 1;
  for (const name of Object.keys(flow.states)) positions.set(`state ${name}`, next++);
  for (const name of Object.keys(flow.slots)) positions.set(`slot ${name}`, next++);
  for (const name of Object.keys(flow.actions)) positions.set(`action ${name}`, next++);
  for (const { id } of flow.listeners) positions.set(`listener ${id}`, next++);
  return (place) => {
    if (place.in === 'flow') return 0;
    if (place.in === 'settings') return next;
    return positions.get(`${place.in} ${'id' in place ? place.id : place.name}`) ?? next;
  };
}
