import type { SlotRuleKind, SlotType } from '@turnwise/flow';
import type { CheckTexts } from '../texts/check-texts.ts';
import type { Finder } from './finder.ts';

const numbers: readonly SlotType[] = ['integer', 'number'];

type FittedRule = keyof CheckTexts['unfittingRule']['rules'];

/** Rules that mean something for some types only; the others fit every type. */
const typesByRule: Record<FittedRule, readonly SlotType[]> = {
  min: numbers,
  max: numbers,
  integer: numbers,
  after: ['date'],
  before: ['date'],
  weekdays: ['date'],
  country: ['phone'],
};

const isFitted = (kind: SlotRuleKind): kind is FittedRule => Object.hasOwn(typesByRule, kind);

/** A rule for another type of slot: a least value for a text, a last day for a number. */
export const unfittingRule: Finder = function* (view) {
  const { texts, quote } = view;
  const words = texts.unfittingRule;
  for (const [name, slot] of Object.entries(view.flow.slots)) {
    for (const rule of slot.rules) {
      if (!isFitted(rule.kind) || typesByRule[rule.kind].includes(slot.type)) continue;
      yield {
        severity: 'warning',
        place: { in: 'slot', name, field: 'rules' },
        about: rule.kind,
        message: words.message(
          words.rules[rule.kind],
          quote(view.slotLabel(name)),
          texts.slotTypes[slot.type],
        ),
        fix: {
          label: texts.removeRule,
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
