/** Days are counted from 1970-01-01, so that calendar sums are plain integer sums. */
export type DayNumber = number;

export const dayNumber = (year: number, month: number, day: number): DayNumber =>
  Math.round(Date.UTC(2000, month - 1, day) / 86_400_000) + daysBetweenYears(2000, year, month);

/** Date.UTC reads years below 100 as 19xx; leap days are counted instead. */
function daysBetweenYears(from: number, to: number, month: number): number {
  const leapsUpTo = (year: number): number =>
    Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  const beforeMarch = month <= 2 ? 1 : 0;
  return (to - from) * 365 + leapsUpTo(to - beforeMarch) - leapsUpTo(from - beforeMarch);
}

export type CalendarDay = { year: number; month: number; day: number };

export function calendarDay(number: DayNumber): CalendarDay {
  const date = new Date(number * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 0 is Sunday. */
export const weekdayOf = (number: DayNumber): number => (((number + 4) % 7) + 7) % 7;

export const daysInMonth = (year: number, month: number): number =>
  dayNumber(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - dayNumber(year, month, 1);

export const isRealDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

const padded = (value: number, length: number): string => String(value).padStart(length, '0');

export function isoDay(number: DayNumber): string {
  const { year, month, day } = calendarDay(number);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

/** Null when the text is no real day written `YYYY-MM-DD`. */
export function dayFromIso(text: string): DayNumber | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isRealDay(year, month, day) ? dayNumber(year, month, day) : null;
}

export const isoTime = (minutes: number): string =>
  `${padded(Math.floor(minutes / 60), 2)}:${padded(minutes % 60, 2)}`;
