import { weekdays } from '@turnwise/flow';
import type { Finder } from './finder.ts';

/** A rule that every answer passes: all seven days of the week. */
export const pointlessRule: Finder = function* (view) {
  const words = view.texts.pointlessRule;
  for (const [name, slot] of Object.entries(view.flow.slots)) {
    if (slot.type !== 'date') continue;
    const useful = slot.rules.filter(
      (rule) => rule.kind !== 'weekdays' || weekdays.some((day) => !rule.value.includes(day)),
    );
    if (useful.length === slot.rules.length) continue;
    yield {
      severity: 'warning',
      place: { in: 'slot', name, field: 'rules' },
      message: words.everyWeekday(view.quote(view.slotLabel(name))),
      fix: {
        label: view.texts.removeRule,
        operations: [{ type: 'editSlot', name, changes: { rules: useful } }],
      },
    };
  }
};
