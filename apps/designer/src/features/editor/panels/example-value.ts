import { type Scalar, type SlotDocument, type SlotFormat, weekdayOf } from '@turnwise/flow';
import { textsOf } from '@turnwise/runtime';

/** A believable value of a slot for previews: its default, its first choice, or one that keeps to its rules. */
export function exampleValue(slot: SlotDocument, language = 'en'): Scalar {
  if (slot.default !== undefined) return slot.default;
  switch (slot.type) {
    case 'choice':
      return slot.choices?.[0]?.value ?? 'first choice';
    case 'boolean':
      return true;
    case 'integer':
      return exampleNumber(slot, 3);
    case 'number':
      return exampleNumber(slot, 49.9);
    case 'date':
      return exampleDay(slot);
    case 'time':
      return '15:00';
    case 'email':
      return 'sarah@example.com';
    case 'phone':
      return language.startsWith('de') ? '+493023125014' : '+442079460958';
    case 'name':
      return 'Sarah Chen';
    case 'text':
      return exampleText(slot);
  }
}

function exampleNumber(slot: SlotDocument, usual: number): number {
  const rules = slot.rules ?? [];
  const min = rules.find((rule) => rule.kind === 'min');
  const max = rules.find((rule) => rule.kind === 'max');
  if (min && usual < min.value) return min.value;
  return max && usual > max.value ? max.value : usual;
}

/** A Friday, or the day of that week which its rules allow. */
function exampleDay({ rules = [] }: SlotDocument): string {
  const week = [12, 13, 14, 15, 16, 17, 18].map((date) => `2027-03-${date}`);
  const isPossible = (day: string): boolean =>
    rules.every((rule) => rule.kind !== 'weekdays' || rule.value.some((name) => name === weekdayOf(day)));
  return week.find(isPossible) ?? '2027-03-12';
}

function exampleText(slot: SlotDocument): string {
  for (const rule of slot.rules ?? []) {
    if (rule.kind === 'startsWith') return `${rule.value}12345`;
    if (rule.kind === 'oneOf' && rule.value[0] !== undefined) return rule.value[0];
    if (rule.kind === 'pattern') {
      // The plain beginning of the pattern, with some digits after it: "^ORD-\d{4,10}$" shows as ORD-12345.
      const plain = /^\^?([\w -]*)\\d/.exec(rule.value)?.[1];
      if (plain !== undefined) return `${plain}12345`;
    }
  }
  return slot.label?.toLowerCase() ?? 'some words';
}

/** A value as a user reads it: by its slot's format, in the flow's language. */
export function valueInWords(value: Scalar, slot: SlotDocument, language: string): string {
  if (typeof value === 'boolean') return value ? textsOf(language).yes : textsOf(language).no;
  const choice = slot.choices?.find((each) => each.value === value);
  if (choice) return choice.label || choice.value;
  try {
    if (typeof value === 'number') return numberInWords(value, slot.format, language);
    if (slot.type === 'date') {
      const dateStyle = slot.format?.kind === 'date' ? slot.format.style : 'full';
      return new Intl.DateTimeFormat(language, { dateStyle, timeZone: 'UTC' }).format(
        new Date(`${value}T00:00:00Z`),
      );
    }
    if (slot.type === 'time') {
      const hour12 = slot.format?.kind === 'time' ? slot.format.style === '12h' : undefined;
      return new Intl.DateTimeFormat(language, { timeStyle: 'short', hour12, timeZone: 'UTC' }).format(
        new Date(`2027-01-01T${value}:00Z`),
      );
    }
  } catch {
    // A currency or unit still being typed, a language the browser does not know: the plain value is enough here.
  }
  return String(value);
}

function numberInWords(value: number, format: SlotFormat | undefined, language: string): string {
  switch (format?.kind) {
    case 'currency':
      return new Intl.NumberFormat(language, { style: 'currency', currency: format.currency }).format(value);
    case 'unit':
      return new Intl.NumberFormat(language, {
        style: 'unit',
        unit: format.unit,
        unitDisplay: 'long',
      }).format(value);
    case 'percent':
      return new Intl.NumberFormat(language, { style: 'percent' }).format(value / 100);
    default:
      return new Intl.NumberFormat(language).format(value);
  }
}
