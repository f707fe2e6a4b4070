import { type Scalar, type Slot, weekdayOf } from '@turnwise/flow';
import { textsOf } from '@turnwise/runtime';
import { dayAfter } from './comparisons.ts';
import { saidIn } from './said-in.ts';
import { textsForPattern } from './texts-for-pattern.ts';

/** Numbers kept free for examples. */
const phones: Readonly<Record<string, string>> = {
  US: '+1 202 555 0143',
  GB: '+44 20 7946 0958',
  DE: '+49 30 23125 123',
  FR: '+33 1 99 00 12 34',
};

const enough = 8;

/**
 * What users could answer when a slot is asked for, the plainest first: by its type, its rules, what its author gives as
 * an example, and on both sides of what is compared (`compared`). Not all of it need fit: the engine judges.
 */
export function valuesForSlot(
  slot: Slot,
  compared: readonly Scalar[],
  language: string,
  today: string,
): string[] {
  const byType = plainValues(slot, compared, language, today);
  return [...new Set(byType)].filter((text) => text.trim() !== '').slice(0, enough);
}

function plainValues(slot: Slot, compared: readonly Scalar[], language: string, today: string): string[] {
  const texts = textsOf(language);
  const around = compared.map(String);
  switch (slot.type) {
    case 'boolean':
      return [texts.yes, texts.no];
    case 'choice':
      return choicesFirst(slot, around);
    case 'integer':
    case 'number': {
      const usual = slot.default === undefined ? [] : [String(slot.default)];
      const { decimal } = saidIn(language);
      return [...around, ...limits(slot), '2', ...usual].map((number) => number.replace('.', decimal));
    }
    case 'date':
      return [...around, ...days(slot, today)];
    case 'time':
      return [...around, '10:00', ...fitting(slot).filter((text) => /^\d{1,2}:\d{2}$/.test(text)), '15:00'];
    case 'email':
      return [...around.filter((one) => one.includes('@')), 'sarah@example.com'];
    case 'phone': {
      const countries = slot.rules.flatMap((rule) => (rule.kind === 'country' ? rule.value : []));
      return [...(countries.length > 0 ? countries : ['US', 'GB']).flatMap((code) => phones[code] ?? [])];
    }
    case 'name':
      return [...around, saidIn(language).name];
    case 'text': {
      const { title, freeText } = saidIn(language);
      return [...around, ...fitting(slot), ...[title, freeText].map((text) => longEnough(slot, text))];
    }
  }
}

/** Choices that branches speak of come first, so that none of them is among those left out. */
function choicesFirst({ choices }: Slot, compared: readonly string[]): string[] {
  const isCompared = (value: string) => (compared.includes(value) ? 0 : 1);
  return choices
    .toSorted((a, b) => isCompared(a.value) - isCompared(b.value))
    .map(({ value, label }) => label || value.replaceAll('_', ' '));
}

const limits = ({ rules }: Slot): string[] =>
  rules.flatMap((rule) => (rule.kind === 'min' || rule.kind === 'max' ? [String(rule.value)] : []));

/** In a week, up to what the rules compare with, and a week ago, on days of the week that may be; and on one that may not. */
function days({ rules }: Slot, today: string): string[] {
  const limits = rules.flatMap((rule) => {
    if (rule.kind !== 'after' && rule.kind !== 'before') return [];
    const [, offset] = /^today([+-]\d+)?/.exec(rule.value) ?? [null, undefined];
    const day = rule.value.startsWith('today') ? dayAfter(today, Number(offset ?? 0)) : rule.value;
    const step = rule.kind === 'after' ? 1 : -1;
    return [{ day: dayAfter(day, step), step }];
  });
  const isPossible = (day: string): boolean =>
    rules.every((rule) => rule.kind !== 'weekdays' || rule.value.some((name) => name === weekdayOf(day)));
  const soon = { day: dayAfter(today, 7), step: 1 };
  const candidates = [soon, ...limits, { day: dayAfter(today, -7), step: -1 }];
  const [inside = soon] = limits;
  return [
    ...candidates.flatMap(({ day, step }) => nearest(day, step, isPossible)),
    ...nearest(inside.day, inside.step, (day) => !isPossible(day)),
  ];
}

/** The day itself, or the next one in that direction of which it holds; none in a week where it never does. */
function nearest(day: string, step: number, holds: (day: string) => boolean): string[] {
  const week = Array.from({ length: 7 }, (_, days) => dayAfter(day, days * step));
  return week.filter(holds).slice(0, 1);
}

/** Texts made for the rules: the author's own examples among them, told by the figures in them. */
function fitting({ rules, message, description, prompt }: Slot): string[] {
  const hints = [message, description, prompt, ...rules.map((rule) => rule.message)];
  const hasPattern = rules.some(({ kind }) => kind === 'pattern');
  const examples = hasPattern
    ? hints.flatMap((hint) => hint?.match(/[\p{L}\d][\p{L}\d:/_-]*\d/gu) ?? [])
    : [];
  const made = rules.flatMap((rule): string[] => {
    switch (rule.kind) {
      case 'pattern':
        return textsForPattern(rule.value).slice(0, 2);
      case 'oneOf':
        return rule.value.slice(0, enough);
      case 'startsWith':
        return [`${rule.value}123`, rule.value];
      case 'contains':
        return [rule.value];
      default:
        return [];
    }
  });
  return [...examples, ...made];
}

function longEnough({ rules }: Slot, text: string): string {
  const least = Math.max(0, ...rules.flatMap((rule) => (rule.kind === 'minLength' ? [rule.value] : [])));
  const most = Math.min(...rules.flatMap((rule) => (rule.kind === 'maxLength' ? [rule.value] : [])), 4_000);
  const repeats = Math.ceil(Math.min(least, 4_000) / (text.length + 2));
  const long = repeats > 1 ? Array.from({ length: repeats }, () => text).join(', ') : text;
  return long.slice(0, most);
}
