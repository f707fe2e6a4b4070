import { daysFromToday } from '@turnwise/flow';

/** A day a rule compares with, as its parts: days from today, or a date of the calendar. */
export type RuleDayParts =
  | { readonly kind: 'today' }
  | { readonly kind: 'later' | 'earlier'; readonly days: number }
  | { readonly kind: 'date'; readonly date: string };

/** Reads `today`, `today+30d`, `today-1d` or an ISO date. */
export function readRuleDay(value: string): RuleDayParts {
  const offset = daysFromToday(value);
  if (offset === null) return { kind: 'date', date: value };
  if (offset === 0) return { kind: 'today' };
  return { kind: offset < 0 ? 'earlier' : 'later', days: Math.abs(offset) };
}

export function writeRuleDay(parts: RuleDayParts): string {
  switch (parts.kind) {
    case 'today':
      return 'today';
    case 'later':
      return `today+${parts.days}d`;
    case 'earlier':
      return `today-${parts.days}d`;
    case 'date':
      return parts.date;
  }
}
