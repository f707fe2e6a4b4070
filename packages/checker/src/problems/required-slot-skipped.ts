import { slotWays } from '../paths/slot-ways.ts';
import type { FlowView } from '../view/flow-view.ts';
import type { Finder } from './finder.ts';

/** A question that may be left out, for a slot that a confirm then asks for all the same, because it is required. */
export const requiredSlotSkipped: Finder = function* (view) {
  const asked = view.states.flatMap(({ name, label, state }) =>
    state.kind === 'ask' && state.skippable && state.slot && view.slot(state.slot)?.required
      ? [{ name, label, slot: state.slot }]
      : [],
  );
  if (asked.length === 0) return;
  const ways = slotWays(view, 'notLeftOut', new Set(asked.map(({ slot }) => slot)));
  const asking = confirmsBySlot(view);
  for (const { name, label, slot } of asked) {
    const isMissed = (index: number): boolean => ways.mayMiss(index, slot);
    const state = view.states[asking.get(slot)?.find(isMissed) ?? asking.get('')?.find(isMissed) ?? -1];
    if (!state) continue;
    const called = view.quote(view.slotLabel(slot));
    const words = view.texts.requiredSlotSkipped;
    yield {
      severity: 'warning',
      place: { in: 'state', name, field: 'skippable' },
      message: words.message(view.quote(label), view.quote(state.label), called),
      fix: {
        label: words.makeOptional(called),
        operations: [{ type: 'editSlot', name: slot, changes: { required: false } }],
      },
    };
  }
};

/** The confirms that ask for a slot, by the slot; under '' those that ask for every required one. */
function confirmsBySlot(view: FlowView): Map<string, number[]> {
  const confirms = new Map<string, number[]>();
  for (const [index, { state }] of view.states.entries()) {
    if (state.kind !== 'confirm') continue;
    for (const slot of state.slots.length > 0 ? state.slots : ['']) {
      const known = confirms.get(slot);
      if (known) known.push(index);
      else confirms.set(slot, [index]);
    }
  }
  return confirms;
}
