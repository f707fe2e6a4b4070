import { placeholderSlot, placeholdersIn, referencesOf } from '@turnwise/flow';
import type { FlowView } from '../view/flow-view.ts';
import type { Finder } from './finder.ts';

/** A slot that nothing asks for, says or compares. */
export const unusedSlot: Finder = function* (view) {
  const words = view.texts.unusedSlot;
  const used = slotsUsedByOthers(view);
  for (const { to, name, place } of referencesOf(view.document)) {
    const isOwn = place.in === 'slot' && place.name === name;
    if (to === 'slot' && !isOwn) used.add(name);
  }
  for (const name of Object.keys(view.flow.slots)) {
    if (used.has(name)) continue;
    yield {
      severity: 'warning',
      place: { in: 'slot', name },
      message: words.message(view.quote(view.slotLabel(name))),
      fix: { label: words.remove, operations: [{ type: 'removeSlot', name }] },
    };
  }
};

/** Slots that known flows fill or read when they run this one as a sub-flow. */
function slotsUsedByOthers(view: FlowView): Set<string> {
  const used = new Set<string>();
  for (const parent of Object.values(view.context.knownFlows ?? {})) {
    for (const state of Object.values(parent.states)) {
      if (state.kind !== 'subflow' || state.flow !== view.flow.id) continue;
      for (const slot of Object.keys(state.in ?? {})) used.add(slot);
      for (const value of Object.values(state.out ?? {})) {
        for (const path of typeof value === 'string' ? placeholdersIn(value) : []) {
          const slot = placeholderSlot(path);
          if (slot !== null) used.add(slot);
        }
      }
    }
  }
  return used;
}
