import type { Comparand, Condition } from '../schema/condition.ts';

const readable = (name: string): string => name.replaceAll('_', ' ');

function comparandToWords(value: Comparand | undefined): string {
  if (value === undefined) return '...';
  if (Array.isArray(value)) return value.map(String).join(', ') || '...';
  return String(value) || '...';
}

function comparisonToWords(subject: string, op: string, value: Comparand | undefined): string {
  const name = subject || '...';
  switch (op) {
    case 'is filled':
    case 'is empty':
    case 'is confirmed':
      return `${name} ${op}`;
    case 'between':
      return `${name} is between ${Array.isArray(value) ? value.map(String).join(' and ') : '...'}`;
    case '<':
      return `${name} is less than ${comparandToWords(value)}`;
    case '<=':
      return `${name} is at most ${comparandToWords(value)}`;
    case '>':
      return `${name} is more than ${comparandToWords(value)}`;
    case '>=':
      return `${name} is at least ${comparandToWords(value)}`;
    case 'before':
    case 'after':
      return `${name} is ${op} ${comparandToWords(value)}`;
    default:
      return `${name} ${op} ${comparandToWords(value)}`;
  }
}

/** A condition as a short English phrase, for cards, lists and traces: "amount is more than 100". */
export function conditionToWords(condition: Condition): string {
  switch (condition.kind) {
    case 'any':
      return 'any answer';
    case 'keyword':
      return condition.words.length > 0 ? `says ${condition.words.join(', ')}` : 'says ...';
    case 'regex':
      return `looks like ${condition.pattern || '...'}`;
    case 'affirmation':
      return condition.is === 'unsure' ? 'not sure' : condition.is;
    case 'intent':
      return `wants ${readable(condition.intent) || '...'}`;
    case 'sentiment':
      return `sounds ${condition.is}`;
    case 'slot':
      return comparisonToWords(readable(condition.slot), condition.op, condition.value);
    case 'data':
      return comparisonToWords(readable(condition.path), condition.op, condition.value);
    case 'visits':
      return comparisonToWords(
        `visits to ${readable(condition.state) || '...'}`,
        condition.op,
        condition.value,
      );
    case 'memory':
      return comparisonToWords(
        `remembered ${readable(condition.key) || '...'}`,
        condition.op,
        condition.value,
      );
    case 'ai':
      return `AI: ${condition.question || '...'}`;
    case 'all':
      return condition.conditions.map(conditionToWords).join(' and ') || 'always';
    case 'any_of':
      return condition.conditions.map(conditionToWords).join(' or ') || 'never';
    case 'not':
      return `not: ${conditionToWords(condition.condition)}`;
  }
}
