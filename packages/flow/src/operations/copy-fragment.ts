import { framesInFrame, statesInFrame } from '../frames/frame-members.ts';
import { mapStateReferences } from '../kinds/registry.ts';
import { identityMapper } from '../references/identity-mapper.ts';
import type { FlowDocument } from '../schema/flow.ts';
import { framesOf } from '../schema/frame.ts';
import type { Fragment } from './paste.ts';

/**
 * Copies states together with their places and the slots and actions they use, each in the flow's own order: the
 * order of slots is the order they are asked in. A frame is copied with all that stands in it. Unknown names are
 * left out.
 */
export function copyFragment(
  flow: FlowDocument,
  names: readonly string[],
  frameIds: readonly string[] = [],
): Fragment {
  const chosen = framesOf(flow).filter(({ id }) => frameIds.includes(id));
  const inside = new Set(chosen.flatMap((frame) => framesInFrame(flow, frame)));
  const frames = framesOf(flow).filter((frame) => chosen.includes(frame) || inside.has(frame));
  const copied = new Set([...names, ...chosen.flatMap((frame) => statesInFrame(flow, frame))]);
  const states: Fragment['states'] = {};
  const layout: Fragment['layout'] = {};
  const used = { slots: new Set<string>(), actions: new Set<string>() };
  for (const name of copied) {
    const state = flow.states[name];
    if (!state || !Object.hasOwn(flow.states, name)) continue;
    states[name] = state;
    layout[name] = flow.layout[name] ?? { x: 0, y: 0 };
    mapStateReferences(state, {
      ...identityMapper,
      slot(slot) {
        used.slots.add(slot);
        return slot;
      },
      action(action) {
        used.actions.add(action);
        return action;
      },
    });
  }
  return {
    format: 'turnwise/fragment',
    states,
    layout,
    slots: only(flow.slots, used.slots),
    actions: only(flow.actions, used.actions),
    ...(frames.length > 0 ? { frames } : {}),
  };
}

function only<T>(record: Readonly<Record<string, T>>, names: ReadonlySet<string>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => names.has(name)));
}
