import type { FlowView } from './flow-view.ts';

/** Slots of this flow that known flows fill when they run it as a sub-flow. */
export function slotsHandedIn(view: FlowView): Set<string> {
  const slots = new Set<string>();
  for (const parent of Object.values(view.context.knownFlows ?? {})) {
    for (const state of Object.values(parent.states)) {
      if (state.kind !== 'subflow' || state.flow !== view.flow.id) continue;
      for (const slot of Object.keys(state.in ?? {})) slots.add(slot);
    }
  }
  return slots;
}
