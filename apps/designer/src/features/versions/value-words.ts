import { type Condition, type FlowDocument, type Weekday, weekSpan } from '@turnwise/flow';
import { nameInWords, stateLabel } from '../../language/names.ts';
import { conditionInWords } from '../../language/phrases.ts';
import { weekdayNames } from '../../language/weekday-names.ts';
import { versionMessages as words } from './messages.ts';
import { rulePhrases } from './rule-phrases.ts';

export const readable = nameInWords;

/** A field or setting as people read it: `retryLimit` -> "retry limit". */
export const readableField = (name: string): string =>
  words.fields[name] ??
  readable(name)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();

const targetFields = new Set(['next', 'otherwise', 'yes', 'no', 'failed', 'back', 'to', 'start']);
const slotFields = new Set(['slot', 'slots', 'clear', 'clearOnNo']);

/** What a state is called; words of its own for an end that leads nowhere. */
export function stateName(flow: FlowDocument, name: string): string {
  if (name === '') return words.nowhere;
  return stateLabel(name, Object.hasOwn(flow.states, name) ? flow.states[name] : undefined);
}

/** A value of a document in words; slots stand in braces, as authors write them. Empty where there is nothing. */
export function valueWords(flow: FlowDocument, field: string, value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'string') return textWords(flow, field, value);
  if (Array.isArray(value)) {
    const isList = slotFields.has(field);
    const items = value.map((item: unknown) => itemWords(flow, field, item)).filter(Boolean);
    return items.join(isList ? ', ' : words.or);
  }
  if (typeof value !== 'object') return String(value);
  if (field === 'when' && 'kind' in value) return conditionInWords(value as Condition, rulePhrases(flow));
  return Object.entries(value)
    .map(([key, inner]) => [readableField(key), valueWords(flow, key, inner)] as const)
    .filter(([, text]) => text !== '')
    .map(([key, text]) => `${key} ${text}`)
    .join(', ');
}

/** An entry of a list: a choice by its label, a rule as it reads, anything else as a value. */
function itemWords(flow: FlowDocument, field: string, item: unknown): string {
  if (typeof item !== 'object' || item === null) return valueWords(flow, field, item);
  const { kind, value, label, synonyms, to } = item as Readonly<Record<string, unknown>>;
  switch (field) {
    case 'choices': {
      const others = valueWords(flow, 'synonyms', synonyms);
      return `${label || value}${others === '' ? '' : ` (${others})`}`;
    }
    case 'rules':
      if (kind === 'weekdays') return `${readableField('weekdays')} ${weekdayWords(value as Weekday[])}`;
      return `${readableField(String(kind))} ${valueWords(flow, 'value', value)}`.trim();
    case 'assign':
      return `${textWords(flow, 'slot', String(to))} = ${valueWords(flow, 'value', value)}`;
    default:
      return valueWords(flow, field, item);
  }
}

/** "Monday to Saturday", "all but Wednesday", "Tuesday, Thursday". */
function weekdayWords(days: readonly Weekday[]): string {
  const names = weekdayNames('long');
  const span = weekSpan(days);
  if (span.kind === 'range') return words.weekdayRange(names[span.from], names[span.to]);
  const listed = span.days.map((day) => names[day]).join(', ');
  return span.kind === 'except' ? words.weekdaysBut(listed) : listed;
}

function textWords(flow: FlowDocument, field: string, text: string): string {
  if (targetFields.has(field)) return stateName(flow, text);
  if (text === '') return '';
  if (slotFields.has(field)) return text.startsWith('data.') ? readable(text) : `{${text}}`;
  if (field === 'action') return flow.actions[text]?.label || readable(text);
  if (field === 'flow' || field === 'kind' || field === 'type') return readable(text);
  return text;
}
