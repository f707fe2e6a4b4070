import type { FlowDocument } from '@turnwise/flow';
import type { FlowView } from '../view/flow-view.ts';
import type { Finder } from './finder.ts';

/** A flow that runs itself, straight away or by way of others. */
export const subflowCycle: Finder = function* (view) {
  for (const { name, label, state } of view.states) {
    if (state.kind !== 'subflow' || state.flow === '') continue;
    const way = wayBack(view, state.flow);
    if (!way) continue;
    yield {
      severity: 'error',
      place: { in: 'state', name, field: 'flow' },
      message: view.texts.subflowCycle(view.quote(label), view.quote(view.flow.name)),
      witness: [view.flow.name, ...way].join(' → '),
    };
  }
};

/** The names of the flows from `id` back to the flow being checked; null when it does not come back. */
function wayBack(view: FlowView, id: string): string[] | null {
  const self = view.flow.id;
  if (id === self) return [view.flow.name];
  const flowOf = (flowId: string): FlowDocument | undefined => {
    const known = view.context.knownFlows ?? {};
    return Object.hasOwn(known, flowId) ? known[flowId] : undefined;
  };
  const seen = new Set([id]);
  const open: { id: string; way: string[] }[] = [{ id, way: [] }];
  for (let visit = open.shift(); visit; visit = open.shift()) {
    const flow = flowOf(visit.id);
    if (!flow) continue;
    const way = [...visit.way, flow.name];
    for (const state of Object.values(flow.states)) {
      if (state.kind !== 'subflow' || !state.flow) continue;
      if (state.flow === self) return [...way, view.flow.name];
      if (seen.has(state.flow)) continue;
      seen.add(state.flow);
      open.push({ id: state.flow, way });
    }
  }
  return null;
}
