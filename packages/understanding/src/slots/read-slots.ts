import type { Locale } from '../locales/locale.ts';
import { regionOf } from '../locales/locale-of.ts';
import type { Message } from '../message/message.ts';
import type { UnderstandingContext } from '../understanding.ts';
import { dayFromIso, isoDay, isoTime } from '../values/day.ts';
import { localClock } from '../values/local-clock.ts';
import { readDates } from '../values/read-dates.ts';
import { readTimes } from '../values/read-times.ts';
import { fillCountOfChoice } from './count-of-choice.ts';
import { fillCodes, fillEmails, fillPhones } from './fill-addresses.ts';
import { fillAskedBoolean, fillAskedText } from './fill-asked.ts';
import { fillChoices } from './fill-choices.ts';
import { fillMoments, type Moment } from './fill-days-and-times.ts';
import { fillNames } from './fill-names.ts';
import { fillNumbers } from './fill-numbers.ts';
import { fillPartOfDay } from './fill-part-of-day.ts';
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
    region: context.region ?? regionOf(context.language) ?? locale.region,
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
  fillPartOfDay(work);
  fillCountOfChoice(work);
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
  const region = context.region ?? regionOf(context.language);
  const type = work.asked?.slot.type;
  const known = knownOf(work, dates, dayFromIso);
  const days = readDates(message, locale, {
    today: clock.today,
    isAsked: type === 'date',
    isPast: work.asked?.words.isPast,
    isCount: type === 'integer' || type === 'number',
    ...known,
    ...(region !== undefined && { region }),
  })
    .filter(({ from, to }) => !work.taken.subarray(from, to).includes(1))
    .map(
      ({ day, fallbacks, alternatives, ...said }): Moment => ({
        ...said,
        values: day === null ? [] : [day, ...fallbacks].map(isoDay),
        alternatives: alternatives.map(isoDay),
      }),
    );
  for (const { from, to } of days) work.taken.fill(1, from, to);
  const hours = readTimes(message, locale, work.taken, {
    isAsked: type === 'time',
    mayCount: numbers.length > 0,
    clock,
    ...knownOf(work, times, readMinutes),
  }).map(({ from, to, minutes, alternatives, isSoon }) => {
    // "In an hour" is today.
    if (isSoon && days.length === 0 && known.known === undefined)
      days.push({ from, to, values: [isoDay(clock.today)], alternatives: [] });
    return { from, to, values: [isoTime(minutes)], alternatives: alternatives.map(isoTime) };
  });
  for (const { from, to } of hours) work.taken.fill(1, from, to);
  if (dates.length > 0) fillMoments(work, days, dates);
  if (times.length > 0) fillMoments(work, hours, times);
  if (numbers.length > 0) fillNumbers(work, numbers);
}

/** What "a day later" counts from: the value of the only slot of a type that has one. */
function knownOf(
  { context }: SlotWork,
  entries: readonly SlotEntry[],
  read: (known: string) => number | null,
): { known?: number } {
  const known = entries.flatMap(({ name }) => context.filled?.[name] ?? []);
  const value = known.length === 1 ? read(String(known[0])) : null;
  return value === null ? {} : { known: value };
}

function readMinutes(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
