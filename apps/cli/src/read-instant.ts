import { ExitWith } from './exit-with.ts';

/** The last that is written with a year of four digits, in milliseconds. */
export const lastInstant = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

/** An instant as ISO text, or null when the text is no time, or one after the last. */
export function parseInstant(text: string): string | null {
  const time = Date.parse(text);
  return Number.isNaN(time) || time > lastInstant ? null : new Date(time).toISOString();
}

/** An instant given as an option; without one, the time it is. */
export function readInstant(option: string | undefined): string {
  const instant = parseInstant(option ?? new Date().toISOString());
  if (instant === null) throw new ExitWith(2, `"${option}" is no time. Write it as 2026-11-21T09:00:00Z.`);
  return instant;
}
