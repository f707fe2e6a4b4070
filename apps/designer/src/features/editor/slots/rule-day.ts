/** A day a rule compares with, as its parts: days from today, or a date of the calendar. */
export type RuleDayParts =
  | { readonly kind: 'today' }
  | { readonly kind: 'later' | 'earlier'; readonly days: number }
  | { readonly kind: 'date'; readonly date: string };

/** Reads `today`, `today+30d`, `today-1d` or an ISO date. */
export function readRuleDay(value: string): RuleDayParts {
  const relative = /^today(?:([+-])(\d+)d)?$/.exec(value);
  if (!relative) return { kind: 'date', date: value };
  const days = Number(relative[2] ?? 0);
  if (days === 0) return { kind: 'today' };
  return { kind: relative[1] === '-' ? 'earlier' : 'later', days };
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
