import type { Locale } from '../locales/locale.ts';
import type { Message } from '../message/message.ts';
import type { UnderstandingContext } from '../understanding.ts';
import { type DayNumber, dayNumber } from '../values/day.ts';
import { localClock } from '../values/local-clock.ts';
import { readDates } from '../values/read-dates.ts';
import { readTimes } from '../values/read-times.ts';
import { fillCodes, fillEmails, fillPhones } from './fill-addresses.ts';
import { fillAskedBoolean, fillAskedText } from './fill-asked.ts';
import { fillChoices } from './fill-choices.ts';
import { fillDates, fillTimes } from './fill-days-and-times.ts';
import { fillNames } from './fill-names.ts';
import { fillNumbers } from './fill-numbers.ts';
import { type SettledSlots, settle } from './settle.ts';
import type { SlotEntry, SlotPlan } from './slot-plan.ts';
import { type MessageSense, openSlots, type SlotWork } from './slot-work.ts';

/** Fills the slots of one message: reads each kind of value once, the surest first, then gives the readings to slots. */
export function readSlots(
  message: Message,
  plan: SlotPlan,
  locale: Locale,
  context: UnderstandingContext,
  sense: MessageSense,
): SettledSlots {
  const work: SlotWork = {
    message,
    plan,
    locale,
    context,
    sense,
    asked: context.asked === undefined ? undefined : plan.byName.get(context.asked),
    region: context.region ?? locale.region,
    taken: new Uint8Array(message.tokens.length),
    candidates: [],
    broken: [],
  };
  fillEmails(work);
  fillCodes(work);
  const dates = openSlots(work, 'date');
  const times = openSlots(work, 'time');
  const numbers = [...openSlots(work, 'integer'), ...openSlots(work, 'number')];
  const hasQuantities = dates.length + times.length + numbers.length > 0;
  fillPhones(work, hasQuantities);
  if (hasQuantities || work.asked?.slot.type === 'text') fillQuantities(work, dates, times, numbers);
  fillChoices(work);
  fillNames(work);
  fillAskedBoolean(work);
  fillAskedText(work);
  return settle(work);
}

/** Days before times before numbers, as each takes its words from the next. */
function fillQuantities(
  work: SlotWork,
  dates: readonly SlotEntry[],
  times: readonly SlotEntry[],
  numbers: readonly SlotEntry[],
): void {
  const { message, locale, context } = work;
  const clock = localClock(context.now, context.timeZone);
  const dateReadings = readDates(message, locale, {
    today: clock.today,
    isAsked: work.asked?.slot.type === 'date',
    ...knownAs(readDay(knownOf(work, dates))),
    ...(context.region !== undefined && { region: context.region }),
  }).filter((reading) => !work.taken.subarray(reading.from, reading.to).includes(1));
  for (const reading of dateReadings) work.taken.fill(1, reading.from, reading.to);
  const timeReadings = readTimes(message, locale, work.taken, {
    isAsked: work.asked?.slot.type === 'time',
    clock,
    ...knownAs(readMinutes(knownOf(work, times))),
  });
  for (const reading of timeReadings) work.taken.fill(1, reading.from, reading.to);
  if (dates.length > 0) fillDates(work, dateReadings, dates);
  if (times.length > 0) fillTimes(work, timeReadings, times);
  if (numbers.length > 0) fillNumbers(work, numbers);
}

/** The value of the only slot of a type that has one. */
function knownOf({ context }: SlotWork, entries: readonly SlotEntry[]): string | null {
  const known = entries.flatMap(({ name }) => context.filled?.[name] ?? []);
  return known.length === 1 ? String(known[0]) : null;
}

const knownAs = (known: number | null): { known?: number } => (known === null ? {} : { known });

function readDay(date: string | null): DayNumber | null {
  const [year, month, day] = date?.split('-').map(Number) ?? [];
  return year && month && day ? dayNumber(year, month, day) : null;
}

function readMinutes(time: string | null): number | null {
  const [hours, minutes] = time?.split(':').map(Number) ?? [];
  return hours === undefined || minutes === undefined ? null : hours * 60 + minutes;
}
