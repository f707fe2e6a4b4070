import { englishPhrases } from '../phrases/english-phrases.ts';
import type { Phrases } from '../phrases/phrases.ts';
import type { Comparand, Condition } from '../schema/condition.ts';
import type { Scalar } from '../schema/slot.ts';
import { parseTemplate, placeholderSlot } from '../schema/text-template.ts';

const unknown = '...';
const readable = (name: string): string => name.replaceAll('_', ' ') || unknown;

const slotInWords = (name: string, phrases: Phrases): string => phrases.slot?.(name) ?? readable(name);

/** A value as it is compared with; what stands in braces is a slot, and is called like one. */
const valueInWords = (value: Scalar, phrases: Phrases): string =>
  typeof value !== 'string' || !value.includes('{')
    ? String(value)
    : parseTemplate(value)
        .map((part) => {
          if (part.kind === 'text') return part.text;
          return placeholderSlot(part.path) === part.path
            ? slotInWords(part.path, phrases)
            : readable(part.path);
        })
        .join('');

function comparandToWords(value: Comparand | undefined, phrases: Phrases): string {
  if (value === undefined) return unknown;
  if (Array.isArray(value)) return value.map((each) => valueInWords(each, phrases)).join(', ') || unknown;
  return valueInWords(value, phrases) || unknown;
}

function comparisonToWords(
  subject: string,
  op: string,
  value: Comparand | undefined,
  phrases: Phrases,
): string {
  if (op !== 'between') return phrases.compares(subject, op, comparandToWords(value, phrases));
  const [low = unknown, high = unknown] = Array.isArray(value)
    ? value.map((each) => valueInWords(each, phrases))
    : [];
  return phrases.between(subject, low, high);
}

/** A condition as a short phrase, for cards, lists and traces: "amount is more than 100". */
export function conditionToWords(condition: Condition, phrases: Phrases = englishPhrases): string {
  const inWords = (part: Condition): string => conditionToWords(part, phrases);
  /** What has parts of its own stands in brackets beside others: "(a or b) and c" is not "a or b and c". */
  const inner = (part: Condition): string =>
    part.kind === 'not' || ('conditions' in part && part.conditions.length > 1)
      ? `(${inWords(part)})`
      : inWords(part);
  const joined = (parts: readonly Condition[], word: string): string =>
    parts.map(parts.length > 1 ? inner : inWords).join(word);
  switch (condition.kind) {
    case 'any':
      return phrases.any;
    case 'keyword':
      return phrases.says(condition.words.join(', ') || unknown);
    case 'regex':
      return phrases.looksLike(condition.pattern || unknown);
    case 'affirmation':
      return phrases.affirmation[condition.is];
    case 'intent':
      return phrases.wants(readable(condition.intent));
    case 'sentiment':
      return phrases.sentiment[condition.is];
    case 'slot':
      return comparisonToWords(slotInWords(condition.slot, phrases), condition.op, condition.value, phrases);
    case 'data':
      return comparisonToWords(readable(condition.path), condition.op, condition.value, phrases);
    case 'visits': {
      const subject = phrases.visitsTo(readable(condition.state));
      return comparisonToWords(subject, condition.op, condition.value, phrases);
    }
    case 'memory': {
      const subject = phrases.remembered(readable(condition.key));
      return comparisonToWords(subject, condition.op, condition.value, phrases);
    }
    case 'ai':
      return phrases.asksAi(condition.question || unknown);
    case 'all':
      return joined(condition.conditions, phrases.and) || phrases.always;
    case 'any_of':
      return joined(condition.conditions, phrases.or) || phrases.never;
    case 'not':
      return phrases.not(inner(condition.condition));
  }
}
