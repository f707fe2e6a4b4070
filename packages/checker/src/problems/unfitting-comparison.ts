import { opsBySlotType } from '@turnwise/flow';
import { branchesOf } from '../conditions/branches-of.ts';
import { leavesOf } from '../conditions/leaves-of.ts';
import type { Finder } from './finder.ts';

/** A comparison that makes no sense for a slot's type, such as a text being less than 5. */
export const unfittingComparison: Finder = function* (view) {
  const { texts, quote } = view;
  const words = texts.unfittingComparison;
  for (const { name, label, state } of view.states) {
    for (const branch of branchesOf(state)) {
      for (const leaf of leavesOf(branch.when)) {
        if (leaf.kind !== 'slot') continue;
        const slot = view.slot(leaf.slot);
        if (!slot) continue;
        const place = { in: 'state', name, port: `branch:${branch.id}` } as const;
        const called = quote(view.slotLabel(leaf.slot));
        if (!opsBySlotType[slot.type].includes(leaf.op)) {
          yield {
            severity: 'warning',
            place,
            about: leaf.slot,
            message: words.op(quote(label), called, quote(texts.op(leaf.op)), texts.slotTypes[slot.type]),
          };
        } else if (slot.type === 'choice' && (leaf.op === 'is' || leaf.op === 'is one of')) {
          const known = new Set(slot.choices.map((choice) => choice.value));
          const sought = Array.isArray(leaf.value) ? leaf.value : [leaf.value];
          for (const value of sought) {
            if (typeof value !== 'string' || value === '' || value.includes('{') || known.has(value))
              continue;
            yield {
              severity: 'warning',
              place,
              about: `${leaf.slot}=${value}`,
              message: words.choice(quote(label), called, quote(value)),
            };
          }
        }
      }
    }
  }
};
