import type { FlowDocument } from '../schema/flow.ts';
import { arrivalsAt } from './arrivals.ts';
import { copyFragment } from './copy-fragment.ts';
import { intentsAskedBy, intentsKnownIn } from './intents-of-state.ts';
import type { StateCopy } from './restore-state.ts';

/** One state of a flow with everything `restoreState` needs to put it back elsewhere; null when it is not there. */
export function copyState(flow: FlowDocument, name: string): StateCopy | null {
  const state = Object.hasOwn(flow.states, name) ? flow.states[name] : undefined;
  if (!state) return null;
  const { states: _, layout, slots, actions } = copyFragment(flow, [name]);
  const asked = intentsAskedBy(state);
  const known = intentsKnownIn(flow);
  return {
    state,
    position: layout[name] ?? { x: 0, y: 0 },
    isStart: flow.start === name,
    slots,
    actions,
    listeners: asked.flatMap((intent) => known.get(intent) ?? []),
    arrivals: arrivalsAt(flow, name),
    heardBy: flow.listeners.flatMap(({ id, to }) => (to === name ? [id] : [])),
  };
}
