import { type Weekday, weekdays } from './weekday.ts';

/** The day of the week of a date, `YYYY-MM-DD`; null for what is none. */
export function weekdayOf(date: string): Weekday | null {
  const sundayFirst = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekdays[(sundayFirst + 6) % 7] ?? null;
}
