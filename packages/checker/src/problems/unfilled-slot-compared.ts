import { isPresenceOp } from '@turnwise/flow';
import { branchesOf } from '../conditions/branches-of.ts';
import { leavesOf } from '../conditions/leaves-of.ts';
import type { FlowView } from '../view/flow-view.ts';
import { slotsHandedIn } from '../view/slots-handed-in.ts';
import type { Finder } from './finder.ts';

/** A branch that compares a slot which nothing asks for and nothing fills: only by chance would anybody mention it. */
export const unfilledSlotCompared: Finder = function* (view) {
  let filled: ReadonlySet<string> | null = null;
  for (const { name, label, state } of view.states) {
    for (const branch of branchesOf(state)) {
      for (const leaf of leavesOf(branch.when)) {
        if (leaf.kind !== 'slot' || isPresenceOp(leaf.op)) continue;
        const slot = view.slot(leaf.slot);
        // What may be left out may well be meant to be mentioned unasked.
        if (!slot?.required || slot.remember) continue;
        filled ??= filledSlots(view);
        if (filled.has(leaf.slot)) continue;
        yield {
          severity: 'warning',
          place: { in: 'state', name, port: `branch:${branch.id}` },
          about: leaf.slot,
          message: view.texts.unfilledSlotCompared(view.quote(label), view.quote(view.slotLabel(leaf.slot))),
        };
      }
    }
  }
};

/** What is asked for, set, saved or handed in. A confirm asks for what is required and missing before it reads back. */
function filledSlots(view: FlowView): Set<string> {
  const filled = slotsHandedIn(view);
  for (const { state, mentions } of view.states) {
    for (const mention of mentions) {
      if (mention.to === 'slot' && mention.use === 'fills') filled.add(mention.name);
    }
    if (state.kind === 'confirm') for (const slot of state.slots) filled.add(slot);
  }
  if (view.states.some(({ state }) => state.kind === 'confirm' && state.slots.length === 0)) {
    for (const slot of Object.keys(view.flow.slots)) filled.add(slot);
  }
  return filled;
}
