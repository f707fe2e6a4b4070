/** How a day is written that moves with the calendar: `today`, `today+30d`, `today-1d`. */
const relativeDay = /^today(?:([+-]\d{1,4})d)?$/;

/** How far from today a day is that is written so: 30 for `today+30d`; null for a date. */
export function daysFromToday(day: string): number | null {
  const found = relativeDay.exec(day);
  return found ? Number(found[1] ?? 0) : null;
}
