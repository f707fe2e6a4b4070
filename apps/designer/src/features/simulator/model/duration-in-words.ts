import { simulatorMessages } from '../messages.ts';

const { durations, moved } = simulatorMessages;
type Units = Readonly<Record<'minutes' | 'hours' | 'days', (count: number) => string>>;

/** A length of time, in whole minutes, hours or days: "3 days". */
export const durationInWords = (milliseconds: number): string => inUnits(durations, milliseconds);

/** The same, short, for a clock that was moved: "+3 days". */
export const movedInWords = (milliseconds: number): string => inUnits(moved, milliseconds);

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

function inUnits(units: Units, milliseconds: number): string {
  if (milliseconds < hour) return units.minutes(Math.max(1, Math.round(milliseconds / minute)));
  if (milliseconds < day) return units.hours(Math.round(milliseconds / hour));
  return units.days(Math.round(milliseconds / day));
}
