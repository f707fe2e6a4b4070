import { locale } from '../language/language.ts';

const dateAndTime = new Intl.DateTimeFormat(locale, {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});
const timeOnly = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' });
const dayOnly = new Intl.DateTimeFormat(locale, {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});

/** An ISO instant, by the clock of this computer: "21 Nov 2026, 14:05". */
export const instantInWords = (instant: string): string => dateAndTime.format(Date.parse(instant));

/** "14:05". */
export const clockTime = (instant: string): string => timeOnly.format(Date.parse(instant));

/** "Saturday 21 November 2026"; the same for two instants exactly when they fall on one day. */
export const dayInWords = (instant: string): string => dayOnly.format(Date.parse(instant));
