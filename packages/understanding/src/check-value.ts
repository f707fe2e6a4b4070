import { err, ok, type Result } from '@turnwise/basics';
import type { Scalar, Slot, SlotRule } from '@turnwise/flow';
import parsePhone from 'libphonenumber-js/min';
import { compilePattern } from './patterns/compile-pattern.ts';
import { dayFromIso, type DayNumber } from './values/day.ts';
import { localClock } from './values/local-clock.ts';

export type CheckContext = { now: string; timeZone: string; language?: string; region?: string };
export type ValueProblem = { reason: 'type' | 'rule'; rule?: SlotRule };

const REGION_BY_LANGUAGE: Readonly<Record<string, string>> = { de: 'DE', en: 'US', fr: 'FR', es: 'ES', it: 'IT' };

/** Checks a typed value against a slot's type and rules; gives back its canonical form. */
export function checkValue(slot: Slot, value: unknown, at: CheckContext): Result<Scalar, ValueProblem> {
  const canonical = canonicalValue(slot, value, at);
  if (canonical === null) return err({ reason: 'type' });
  for (const rule of slot.rules) if (!passesRule(rule, canonical, slot, at)) return err({ reason: 'rule', rule });
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
      const number = typeof value === 'number' ? value : text ? Number(text) : Number.NaN;
      if (!Number.isFinite(number)) return null;
      return slot.type === 'integer' && !Number.isInteger(number) ? null : number;
    }
    case 'boolean':
      if (typeof value === 'boolean') return value;
      return text?.toLowerCase() === 'true' ? true : text?.toLowerCase() === 'false' ? false : null;
    case 'date':
      return text !== null && dayFromIso(text) !== null ? text : null;
    case 'time': {
      const match = text === null ? null : /^([01]?\d|2[0-3]):([0-5]\d)(?::[0-5]\d)?$/.exec(text);
      return match ? `${match[1]?.padStart(2, '0')}:${match[2]}` : null;
    }
    case 'email': {
      const match = text === null ? null : /^([^\s@<>()",;:]+)@([^\s@<>()",;:]+\.[\p{L}\d-]{2,})$/u.exec(text);
      return match ? `${match[1]}@${match[2]?.toLowerCase()}` : null;
    }
    case 'phone': {
      if (text === null) return null;
      const region = at.region ?? REGION_BY_LANGUAGE[at.language ?? 'en'] ?? 'US';
      const phone = parsePhone(text, region as Parameters<typeof parsePhone>[1]);
      return phone?.isPossible() ? phone.number : null;
    }
    case 'choice': {
      if (value === null || value === undefined || typeof value === 'object') return null;
      const sought = String(value).trim().toLowerCase();
      const choice =
        slot.choices.find((candidate) => candidate.value === value) ??
        slot.choices.find((candidate) =>
          [candidate.value, candidate.label ?? candidate.value, ...candidate.synonyms].some(
            (phrase) => phrase.toLowerCase() === sought,
          ),
        );
      return choice?.value ?? null;
    }
  }
}

function ruleDay(value: string, at: CheckContext): DayNumber {
  const relative = /^today(?:([+-]\d+)d)?$/.exec(value);
  if (relative) return localClock(at.now, at.timeZone).today + Number(relative[1] ?? 0);
  return dayFromIso(value) ?? 0;
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
    case 'oneOf':
      return rule.value.some((option) => option.toLowerCase() === text.toLowerCase());
    case 'startsWith':
      return text.startsWith(rule.value);
    case 'contains':
      return text.includes(rule.value);
    case 'country':
      return slot.type !== 'phone' || rule.value.includes(parsePhone(text)?.country ?? '');
  }
}
