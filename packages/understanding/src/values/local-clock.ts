import type { DayNumber } from './day.ts';

/** What a clock on the wall of a time zone shows. */
export type LocalClock = {
  today: DayNumber;
  /** Minutes since midnight. */
  minutes: number;
};

const formatters = new Map<string, Intl.DateTimeFormat | null>();
const offsets = new Map<string, number>();
const OFFSETS_KEPT = 5000;
/** There are some 600 zones, but a name's capitals make no difference: whoever asks may write it in many ways. */
const FORMATTERS_KEPT = 1000;
const QUARTER = 900_000;

function formatterFor(timeZone: string): Intl.DateTimeFormat | null {
  let formatter = formatters.get(timeZone);
  if (formatter === undefined) {
    try {
      formatter = new Intl.DateTimeFormat('en-US', {
        timeZone,
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
      });
    } catch {
      formatter = null;
    }
    if (formatters.size >= FORMATTERS_KEPT) formatters.clear();
    formatters.set(timeZone, formatter);
  }
  return formatter;
}

/** Minutes east of UTC; every zone changes its offset on a quarter of an hour, which makes it safe to remember. */
function offsetMinutes(epoch: number, timeZone: string): number {
  const quarter = Math.floor(epoch / QUARTER);
  const key = `${timeZone}/${quarter}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const formatter = formatterFor(timeZone);
  if (!formatter) return 0;
  const part: Record<string, number> = {};
  for (const { type, value } of formatter.formatToParts(new Date(quarter * QUARTER)))
    part[type] = Number(value);
  const local = Date.UTC(
    part.year ?? 1970,
    (part.month ?? 1) - 1,
    part.day ?? 1,
    part.hour ?? 0,
    part.minute ?? 0,
  );
  const offset = Math.round((local - quarter * QUARTER) / 60_000);
  if (offsets.size >= OFFSETS_KEPT) offsets.clear();
  offsets.set(key, offset);
  return offset;
}

/** Reads an ISO instant on the clock of an IANA zone; an unknown zone reads as UTC, an unreadable instant as 1970. */
export function localClock(now: string, timeZone: string): LocalClock {
  const parsed = Date.parse(now);
  const epoch = Number.isNaN(parsed) ? 0 : parsed;
  const local = Math.floor(epoch / 60_000) + offsetMinutes(epoch, timeZone);
  const today = Math.floor(local / 1440);
  return { today, minutes: local - today * 1440 };
}
