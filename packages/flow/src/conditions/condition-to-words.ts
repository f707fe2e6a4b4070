import { englishPhrases } from '../phrases/english-phrases.ts';
import type { Phrases } from '../phrases/phrases.ts';
import type { Comparand, Condition } from '../schema/condition.ts';
import type { Scalar } from '../schema/slot.ts';
import { parseTemplate, placeholderSlot } from '../schema/text-template.ts';

const unknown = '...';
const readable = (name: string): string => name.replaceAll('_', ' ') || unknown;

const slotInWords = (name: string, phrases: Phrases): string => phrases.slot?.(name) ?? readable(name);

/** A value as `subject` is compared with it; what stands in braces is a slot, and is called like one. */
const valueInWords = (value: Scalar, subject: Subject, phrases: Phrases): string =>
  typeof value !== 'string' || !value.includes('{')
    ? (subject.slot !== undefined && phrases.value?.(subject.slot, value)) || String(value)
    : parseTemplate(value)
        .map((part) => {
          if (part.kind === 'text') return part.text;
          return placeholderSlot(part.path) === part.path
            ? slotInWords(part.path, phrases)
            : readable(part.path);
        })
        .join('');

/** What is compared, in words already; `slot` is its name where it is one. */
type Subject = { readonly words: string; readonly slot?: string };

function comparisonToWords(
  subject: Subject,
  op: string,
  value: Comparand | undefined,
  phrases: Phrases,
): string {
  const values = (Array.isArray(value) ? value : value === undefined ? [] : [value]).map((each) =>
    valueInWords(each, subject, phrases),
  );
  if (op !== 'between') return phrases.compares(subject.words, op, values.join(', ') || unknown);
  const [low = unknown, high = unknown] = values;
  return phrases.between(subject.words, low, high);
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
  const compared = (subject: Subject, { op, value }: { op: string; value?: Comparand | undefined }): string =>
    comparisonToWords(subject, op, value, phrases);
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
    case 'slot': {
      const { slot } = condition;
      return compared({ words: slotInWords(slot, phrases), slot }, condition);
    }
    case 'data':
      return compared({ words: readable(condition.path) }, condition);
    case 'visits':
      return compared({ words: phrases.visitsTo(readable(condition.state)) }, condition);
    case 'memory':
      return compared({ words: phrases.remembered(readable(condition.key)) }, condition);
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
