import type { SlotFormat, SlotType } from '@turnwise/flow';
import type { Finder } from './finder.ts';

const numbers: readonly SlotType[] = ['integer', 'number'];

const typesByFormat: Record<SlotFormat['kind'], readonly SlotType[]> = {
  currency: numbers,
  unit: numbers,
  percent: numbers,
  date: ['date'],
  time: ['time'],
};

/** A way of writing values of another type: the value is written as if it were not there. */
export const unfittingFormat: Finder = function* (view) {
  const { texts, quote } = view;
  const words = texts.unfittingFormat;
  for (const [name, { type, format }] of Object.entries(view.flow.slots)) {
    if (!format || typesByFormat[format.kind].includes(type)) continue;
    yield {
      severity: 'warning',
      place: { in: 'slot', name, field: 'format' },
      message: words.message(words.formats[format.kind], quote(view.slotLabel(name)), texts.slotTypes[type]),
      fix: {
        label: words.remove,
        operations: [{ type: 'editSlot', name, changes: { format: null } }],
      },
    };
  }
};
