import { locale } from '../language/language.ts';
import { timeMessages as words } from './messages.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** When something happened as one would say it: "just now", "5 minutes ago", "yesterday", "12 Mar 2026". */
export function timeInWords(then: Date, now: Date): string {
  const elapsed = now.getTime() - then.getTime();
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  // A clock that runs a little ahead is still "just now".
  if (elapsed < 45_000) return words.justNow;
  if (elapsed < hour) return relative.format(-Math.max(1, Math.round(elapsed / minute)), 'minute');
  const days = daysBetween(then, now);
  if (days === 0 || elapsed < 6 * hour)
    return relative.format(-Math.max(1, Math.round(elapsed / hour)), 'hour');
  if (days < 7) return relative.format(-days, 'day');
  const sameYear = then.getFullYear() === now.getFullYear();
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: sameYear ? undefined : 'numeric',
  }).format(then);
}

/** Midnights between the two, by the local calendar. */
function daysBetween(then: Date, now: Date): number {
  const midnight = (date: Date) => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
  return Math.round((midnight(now) - midnight(then)) / day);
}
