import { mapStateReferences } from '../kinds/registry.ts';
import { identityMapper } from '../references/identity-mapper.ts';
import type { FlowDocument } from '../schema/flow.ts';
import type { Fragment } from './paste.ts';

/** Copies states together with their places and the slots and actions they use. Unknown names are left out. */
export function copyFragment(flow: FlowDocument, names: readonly string[]): Fragment {
  const fragment: Fragment = { format: 'turnwise/fragment', states: {}, layout: {}, slots: {}, actions: {} };
  for (const name of names) {
    const state = flow.states[name];
    if (!state) continue;
    fragment.states[name] = state;
    fragment.layout[name] = flow.layout[name] ?? { x: 0, y: 0 };
    mapStateReferences(state, {
      ...identityMapper,
      slot(slot) {
        const known = flow.slots[slot];
        if (known) fragment.slots[slot] = known;
        return slot;
      },
      action(action) {
        const known = flow.actions[action];
        if (known) fragment.actions[action] = known;
        return action;
      },
    });
  }
  return fragment;
}
