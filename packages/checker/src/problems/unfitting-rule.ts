import type { SlotRuleKind, SlotType } from '@turnwise/flow';
import { quote } from '../view/words.ts';
import type { Finder } from './finder.ts';

const numbers: readonly SlotType[] = ['integer', 'number'];

/** Rules that mean something for some types only; the others fit every type. */
const typesByRule: Partial<Record<SlotRuleKind, readonly SlotType[]>> = {
  min: numbers,
  max: numbers,
  integer: numbers,
  after: ['date'],
  before: ['date'],
  country: ['phone'],
};

const ruleWords: Partial<Record<SlotRuleKind, string>> = {
  min: 'A least value',
  max: 'A greatest value',
  integer: 'Whole numbers only',
  after: 'A first day',
  before: 'A last day',
  country: 'A list of countries',
};

/** A rule for another type of slot: a least value for a text, a last day for a number. */
export const unfittingRule: Finder = function* (view) {
  for (const [name, slot] of Object.entries(view.flow.slots)) {
    for (const rule of slot.rules) {
      const types = typesByRule[rule.kind];
      if (!types || types.includes(slot.type)) continue;
      yield {
        severity: 'warning',
        place: { in: 'slot', name, field: 'rules' },
        about: rule.kind,
        message: `${ruleWords[rule.kind] ?? 'This rule'} does not fit ${quote(view.slotLabel(name))}, which is of the type ${slot.type}.`,
        fix: {
          label: 'Take the rule away',
          operations: [
            {
              type: 'editSlot',
              name,
              changes: { rules: slot.rules.filter((other) => other.kind !== rule.kind) },
            },
          ],
        },
      };
    }
  }
};
