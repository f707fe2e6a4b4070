import { type Condition, conditionToWords, placeholdersIn } from '@turnwise/flow';
import type { FlowView } from '../view/flow-view.ts';
import { nameToWords, quoteIn } from '../view/words.ts';
import { numberIn, numberRange } from './number-range.ts';

/** A situation in which a condition holds, in words: a message a user may write, or a value a slot may have. */
export function exampleOf(
  condition: Condition,
  view: Pick<FlowView, 'texts' | 'phrases' | 'slotLabel'>,
): string {
  const { texts, phrases } = view;
  const { example } = texts;
  const itself = (): string => example.holds(conditionToWords(condition, phrases));
  switch (condition.kind) {
    case 'any':
      return example.any;
    case 'keyword':
      return example.writes(quoteIn(texts, condition.words.find((word) => word.trim() !== '') ?? ''));
    case 'affirmation':
      return example.affirmation[condition.is];
    case 'slot':
    case 'data':
    case 'visits': {
      const subject =
        condition.kind === 'slot'
          ? view.slotLabel(condition.slot)
          : condition.kind === 'data'
            ? condition.path
            : example.visits(nameToWords(condition.state));
      const range = numberRange(condition.op, condition.value);
      const number = range && numberIn(range);
      if (number !== null) return example.is(subject, number);
      const value = Array.isArray(condition.value) ? condition.value[0] : condition.value;
      const isPlain = value !== undefined && placeholdersIn(String(value)).length === 0;
      return (condition.op === 'is' || condition.op === 'is one of') && isPlain
        ? example.is(
            subject,
            (condition.kind === 'slot' && phrases.value?.(condition.slot, value)) || String(value),
          )
        : itself();
    }
    case 'any_of': {
      const [first] = condition.conditions;
      return first ? exampleOf(first, view) : itself();
    }
    case 'all':
      return condition.conditions.map((part) => exampleOf(part, view)).join(' ');
    default:
      return itself();
  }
}
