import { err, ok, type Result } from '@turnwise/basics';
import { daysFromToday, type Scalar, type Slot, type SlotRule, weekdayOf } from '@turnwise/flow';
import { localeOf, regionOf } from './locales/locale-of.ts';
import { readMessage } from './message/message.ts';
import { compilePattern } from './patterns/compile-pattern.ts';
import { type DayNumber, dayFromIso } from './values/day.ts';
import { localClock } from './values/local-clock.ts';
import { parseDigits } from './values/parse-digits.ts';
import { isOfCountry, parsePhoneText, phoneRegions } from './values/read-phones.ts';

export type CheckContext = { now: string; timeZone: string; language?: string; region?: string };
/** With the rule that is broken, and the value that breaks it. */
export type ValueProblem = { reason: 'type' } | { reason: 'rule'; rule: SlotRule; value: Scalar };

/** Checks a typed value (from the AI, an action, memory, an author) against a slot's type and rules; gives back its canonical form. */
export function checkValue(slot: Slot, value: unknown, at: CheckContext): Result<Scalar, ValueProblem> {
  const typed = canonicalValue(slot, value, at);
  if (typed === null) return err({ reason: 'type' });
  let canonical = typed;
  for (const rule of slot.rules) canonical = foldedByRule(rule, canonical);
  for (const rule of slot.rules)
    if (!passesRule(rule, canonical, slot, at)) return err({ reason: 'rule', rule, value: canonical });
  return ok(canonical);
}

function canonicalValue(slot: Slot, value: unknown, at: CheckContext): Scalar | null {
  const text = typeof value === 'string' ? value.trim() : null;
  switch (slot.type) {
    case 'text':
    case 'name': {
      const words = typeof value === 'number' ? String(value) : text;
      return words === '' ? null : words;
    }
    case 'integer':
    case 'number': {
      const number = typeof value === 'number' ? value : text ? numberFromText(text, at) : Number.NaN;
      if (!Number.isFinite(number)) return null;
      return slot.type === 'integer' && !Number.isInteger(number) ? null : number;
    }
    case 'boolean':
      if (typeof value === 'boolean') return value;
      return BOOLEAN_TEXTS.get(text?.toLowerCase() ?? '') ?? null;
    case 'date':
      return text !== null && dayFromIso(text) !== null ? text : null;
    case 'time': {
      const match = text === null ? null : /^([01]?\d|2[0-3]):([0-5]\d)(?::[0-5]\d)?$/.exec(text);
      return match ? `${match[1]?.padStart(2, '0')}:${match[2]}` : null;
    }
    case 'email': {
      const match =
        text === null ? null : /^([^\s@<>()",;:]+)@([^\s@<>()",;:]+\.[\p{L}\d-]{2,})$/u.exec(text);
      return match ? `${match[1]}@${match[2]?.toLowerCase()}` : null;
    }
    case 'phone': {
      if (text === null) return null;
      const region = at.region ?? regionOf(at.language ?? '') ?? localeOf(at.language ?? 'en').region;
      return parsePhoneText(text, phoneRegions(slot, region))?.value ?? null;
    }
    case 'choice': {
      if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return null;
      const sought = String(value).trim().toLowerCase();
      const choice =
        slot.choices.find((candidate) => candidate.value === value) ??
        slot.choices.find((candidate) =>
          [candidate.value, candidate.label ?? candidate.value, ...candidate.synonyms].some(
            (phrase) => phrase.trim().toLowerCase() === sought,
          ),
        );
      return choice?.value ?? null;
    }
  }
}

const BOOLEAN_TEXTS = new Map([
  ['true', true],
  ['yes', true],
  ['false', false],
  ['no', false],
]);

/** JSON's way of writing a number first, then the language's. */
function numberFromText(text: string, at: CheckContext): number {
  const plain = Number(text);
  if (!Number.isNaN(plain)) return plain;
  const { tokens } = readMessage(text);
  const parsed = parseDigits(tokens, 0, localeOf(at.language ?? 'en'));
  return parsed && parsed.to === tokens.length ? parsed.value : Number.NaN;
}

/** Case is folded to what a rule asks for: "ord-12345" to "ORD-12345", "BERLIN" to the listed "Berlin". */
function foldedByRule(rule: SlotRule, value: Scalar): Scalar {
  if (typeof value !== 'string') return value;
  const lower = value.toLowerCase();
  if (rule.kind === 'startsWith' && lower.startsWith(rule.value.toLowerCase()))
    return rule.value + value.slice(rule.value.length);
  if (rule.kind === 'oneOf') return rule.value.find((option) => option.toLowerCase() === lower) ?? value;
  return value;
}

function ruleDay(value: string, at: CheckContext): DayNumber {
  const offset = daysFromToday(value);
  return offset === null ? (dayFromIso(value) ?? 0) : localClock(at.now, at.timeZone).today + offset;
}

function passesRule(rule: SlotRule, value: Scalar, slot: Slot, at: CheckContext): boolean {
  const text = String(value);
  switch (rule.kind) {
    case 'pattern': {
      const pattern = compilePattern(rule.value);
      return pattern.ok && pattern.value.find(text) !== null;
    }
    case 'minLength':
      return text.length >= rule.value;
    case 'maxLength':
      return text.length <= rule.value;
    case 'min':
      return Number(value) >= rule.value;
    case 'max':
      return Number(value) <= rule.value;
    case 'integer':
      return Number.isInteger(Number(value));
    case 'after':
    case 'before': {
      const day = slot.type === 'date' ? dayFromIso(text) : null;
      if (day === null) return true;
      return rule.kind === 'after' ? day > ruleDay(rule.value, at) : day < ruleDay(rule.value, at);
    }
    case 'weekdays': {
      const day = slot.type === 'date' ? weekdayOf(text) : null;
      return day === null || rule.value.includes(day);
    }
    case 'oneOf':
      return rule.value.includes(text);
    case 'startsWith':
      return text.startsWith(rule.value);
    case 'contains':
      return text.toLowerCase().includes(rule.value.toLowerCase());
    case 'country':
      return slot.type !== 'phone' || rule.value.some((country) => isOfCountry(text, country));
  }
}
