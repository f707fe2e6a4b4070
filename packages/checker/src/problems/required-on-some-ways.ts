import { slotWays } from '../paths/slot-ways.ts';
import { wayToWords } from '../paths/way-to-words.ts';
import type { FlowView } from '../view/flow-view.ts';
import { slotsAskedIn } from '../view/slots-asked.ts';
import { slotsHandedIn } from '../view/slots-handed-in.ts';
import type { Finder } from './finder.ts';

/** A slot that a question or a form asks for on some ways, which a confirm then asks for on the others, because it is required. */
export const requiredOnSomeWays: Finder = function* (view) {
  const asked = askedSlots(view);
  if (asked.size === 0) return;
  const ways = slotWays(view, 'filled', asked);
  const told = new Set<string>();
  for (const [index, { label, state }] of view.states.entries()) {
    if (state.kind !== 'confirm') continue;
    for (const slot of state.slots.length > 0 ? state.slots : asked) {
      if (!asked.has(slot) || told.has(slot) || !ways.mayMiss(index, slot)) continue;
      told.add(slot);
      const called = view.quote(view.slotLabel(slot));
      const words = view.texts.requiredOnSomeWays;
      const way = ways.wayMissing(index, slot);
      yield {
        severity: 'warning',
        place: { in: 'slot', name: slot, field: 'required' },
        message: words.message(called, view.quote(label)),
        ...(way ? { witness: wayToWords(view, way) } : {}),
        fix: {
          label: words.makeOptional(called),
          operations: [{ type: 'editSlot', name: slot, changes: { required: false } }],
        },
      };
    }
  }
};

/** Required slots that are asked for, none of which may be left out: of those it is said that they may. */
function askedSlots(view: FlowView): Set<string> {
  const asked = new Set<string>();
  const leftOut = new Set<string>();
  const handedIn = slotsHandedIn(view);
  for (const { state } of view.states) {
    for (const slot of slotsAskedIn(state)) {
      if (handedIn.has(slot)) continue;
      if (view.slot(slot)?.required) asked.add(slot);
      if (state.kind === 'ask' && state.skippable) leftOut.add(slot);
    }
  }
  for (const slot of leftOut) asked.delete(slot);
  return asked;
}
