import { type Weekday, weekdays } from '@turnwise/flow';
import { locale } from './language.ts';

/** What the interface calls the days of the week: "Monday", or "Mon". */
export function weekdayNames(width: 'long' | 'short'): Readonly<Record<Weekday, string>> {
  const written = new Intl.DateTimeFormat(locale, { weekday: width, timeZone: 'UTC' });
  // A Monday.
  const first = Date.UTC(2027, 2, 1);
  const names = weekdays.map((day, at) => [day, written.format(first + at * 86_400_000)] as const);
  return Object.fromEntries(names) as Record<Weekday, string>;
}
