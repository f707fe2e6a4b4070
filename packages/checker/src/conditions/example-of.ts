import { type Condition, conditionToWords } from '@turnwise/flow';
import { nameToWords, quote } from '../view/words.ts';
import { numberIn, numberRange } from './number-range.ts';

/** A situation in which a condition holds, in words: a message a user may write, or a value a slot may have. */
export function exampleOf(condition: Condition): string {
  switch (condition.kind) {
    case 'any':
      return 'Any answer.';
    case 'keyword':
      return `A user writes ${quote(condition.words.find((word) => word.trim() !== '') ?? '')}.`;
    case 'affirmation':
      return condition.is === 'unsure' ? 'A user is not sure.' : `A user says ${condition.is}.`;
    case 'slot':
    case 'data':
    case 'visits': {
      const subject =
        condition.kind === 'slot'
          ? nameToWords(condition.slot)
          : condition.kind === 'data'
            ? condition.path
            : `Visits to ${nameToWords(condition.state)}`;
      const range = numberRange(condition.op, condition.value);
      const number = range && numberIn(range);
      if (number !== null) return `${subject} is ${number}.`;
      const value = Array.isArray(condition.value) ? condition.value[0] : condition.value;
      return (condition.op === 'is' || condition.op === 'is one of') && value !== undefined
        ? `${subject} is ${String(value)}.`
        : `${conditionToWords(condition)}.`;
    }
    case 'any_of': {
      const [first] = condition.conditions;
      return first ? exampleOf(first) : `${conditionToWords(condition)}.`;
    }
    case 'all':
      return condition.conditions.map(exampleOf).join(' ');
    default:
      return `${conditionToWords(condition)}.`;
  }
}
