import type { SlotRule, SlotRuleKind, SlotType } from '@turnwise/flow';

const words: readonly SlotRuleKind[] = [
  'startsWith',
  'contains',
  'minLength',
  'maxLength',
  'oneOf',
  'pattern',
];

/** The rules that make sense for a type, in the order a picker shows them. */
export const rulesBySlotType: Readonly<Record<SlotType, readonly SlotRuleKind[]>> = {
  text: words,
  name: ['minLength', 'maxLength', 'contains', 'pattern'],
  email: ['contains', 'oneOf', 'pattern'],
  phone: ['country', 'startsWith'],
  integer: ['min', 'max'],
  number: ['min', 'max', 'integer'],
  date: ['after', 'before', 'weekdays'],
  boolean: [],
  time: [],
  choice: [],
};

/** A rule of a kind as it begins. */
export function newRule(kind: SlotRuleKind): SlotRule {
  switch (kind) {
    case 'pattern':
    case 'startsWith':
    case 'contains':
      return { kind, value: '' };
    case 'minLength':
      return { kind, value: 2 };
    case 'maxLength':
      return { kind, value: 100 };
    case 'min':
      return { kind, value: 1 };
    case 'max':
      return { kind, value: 100 };
    case 'integer':
      return { kind };
    case 'after':
      return { kind, value: 'today' };
    case 'before':
      return { kind, value: 'today+30d' };
    case 'weekdays':
      return { kind, value: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] };
    case 'oneOf':
    case 'country':
      return { kind, value: [] };
  }
}

/** The rules another type keeps. */
export const rulesFittingType = (rules: readonly SlotRule[], type: SlotType): SlotRule[] =>
  rules.filter(({ kind }) => rulesBySlotType[type].includes(kind));
