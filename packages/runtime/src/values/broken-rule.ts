import { daysFromToday, type Scalar, type Slot, type SlotRule, weekdayOf } from '@turnwise/flow';
import type { BrokenRule, RuleDay } from '../texts/broken-rule.ts';
import type { Turn } from '../turn/turn.ts';
import { dayFrom } from './day-from.ts';
import { formatValue } from './format-value.ts';

/** A longer list is not told: nobody keeps it in mind. */
const mostTold = 6;

/** A rule with the value that does not pass it, and the words it was said in. */
export type Refused = {
  readonly rule: SlotRule;
  readonly value?: Scalar | undefined;
  readonly text: string;
};

/** The rule a value does not pass, with what it asks for as this conversation's replies write it. */
export function brokenRule(turn: Turn, slot: Slot, { rule, value, text }: Refused): BrokenRule {
  const { language, texts } = turn.flow;
  switch (rule.kind) {
    case 'pattern':
    case 'integer':
      return { kind: rule.kind };
    case 'minLength':
    case 'maxLength':
      return { kind: rule.kind, count: rule.value };
    case 'min':
    case 'max': {
      const counted: Slot =
        slot.type === 'number' || slot.type === 'integer' ? slot : { ...slot, type: 'number' };
      return { kind: rule.kind, value: formatValue(counted, rule.value, language, texts) };
    }
    case 'after':
    case 'before':
      return { kind: rule.kind, day: ruleDay(turn, slot, rule.value) };
    case 'weekdays': {
      const day = slot.sensitive ? null : weekdayOf(String(value));
      return { kind: 'weekdays', day, words: text, possible: rule.value };
    }
    case 'oneOf': {
      const isTold = !slot.sensitive && rule.value.length <= mostTold;
      return {
        kind: 'oneOf',
        options: isTold ? rule.value.map((value) => formatValue(slot, value, language, texts)) : [],
      };
    }
    case 'startsWith':
    case 'contains':
      return { kind: rule.kind, text: rule.value };
    case 'country':
      return {
        kind: 'country',
        countries: rule.value.length <= mostTold ? rule.value.map((code) => countryName(code, language)) : [],
      };
  }
}

/** Without the day of the week, which a day after "nach dem" cannot have. */
function ruleDay(turn: Turn, slot: Slot, value: string): RuleDay {
  const offset = daysFromToday(value);
  const day = offset === null ? value : dayFrom(turn, offset);
  const dated: Slot = { ...slot, type: 'date', format: { kind: 'date', style: 'long' } };
  return { offset, written: formatValue(dated, day, turn.flow.language, turn.flow.texts) };
}

const namesByLanguage = new Map<string, Intl.DisplayNames | null>();

function countryName(code: string, language: string): string {
  let names = namesByLanguage.get(language);
  if (names === undefined) {
    try {
      names = new Intl.DisplayNames(language, { type: 'region' });
    } catch {
      // An unknown language: the code says more than nothing.
      names = null;
    }
    namesByLanguage.set(language, names);
  }
  return names?.of(code) ?? code;
}
