import type { Turn } from '../turn/turn.ts';

/** The day `offset` days from the event's, in the conversation's time zone. */
export function dayFrom(turn: Turn, offset: number): string {
  const at = new Date(turn.at);
  if (Number.isNaN(at.getTime())) return '';
  return dayAfter(localDay(at, turn.conversation.timeZone), offset);
}

/** The day so many days after another, or before it. */
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

function localDay(at: Date, timeZone: string): string {
  try {
    return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(at);
  } catch {
    return at.toISOString().slice(0, 10);
  }
}
