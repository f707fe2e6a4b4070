import { spanOfTokens } from '../message/message.ts';
import type { TimeReading } from '../values/clock-words.ts';
import { isoDay, isoTime } from '../values/day.ts';
import type { DateReading } from '../values/read-dates.ts';
import { assignReadings } from './assign-readings.ts';
import { boundAround, notAside, notExcluded, takesBounds } from './limited-readings.ts';
import { boundsOf, meant, rivalsOf, valueScore } from './meant-readings.ts';
import { cuesAround, type ValueCues } from './role-cues.ts';
import type { SlotEntry } from './slot-plan.ts';
import { failSlot, type SlotWork } from './slot-work.ts';

export function fillDates(work: SlotWork, all: readonly DateReading[], entries: readonly SlotEntry[]): void {
  const { message, locale } = work;
  const readings = notAside(work, meant(work, notExcluded(work, all)), entries);
  const isBound = boundsOf(all);
  const cues = new Map(
    readings.map((reading) => [
      reading,
      cuesAround(message.tokens, reading.from, reading.to, locale, isBound),
    ]),
  );
  const chosen = assignReadings(readings, entries, (reading, entry, place) => {
    const around = cues.get(reading);
    if (!around || (reading.day === null && entry !== work.asked)) return reading.day === null ? 0.01 : 0;
    return valueScore(work, entry, around, place, reading.day === null ? '' : isoDay(reading.day), entries);
  });
  for (const { entry, reading } of chosen) {
    const span = spanOfTokens(message, reading.from, reading.to);
    if (failBound(work, entry, reading, cues.get(reading))) continue;
    if (reading.day === null) {
      failSlot(work, entry, span, 'not_understood');
      continue;
    }
    const days = [reading.day, ...reading.fallbacks];
    if (entry.words.isPast && reading.fallbacks.length > 0) days.reverse();
    const rivals = rivalsOf(work, readings, reading, chosen);
    const alternatives = [...reading.alternatives, ...rivals.flatMap((rival) => rival.day ?? [])];
    work.candidates.push({
      entry,
      values: days.map(isoDay),
      alternatives: alternatives.map(isoDay),
      span,
      isClear: true,
    });
  }
}

export function fillTimes(work: SlotWork, all: readonly TimeReading[], entries: readonly SlotEntry[]): void {
  const { message, locale } = work;
  const readings = notAside(work, meant(work, notExcluded(work, all)), entries);
  const isBound = boundsOf(all);
  const cues = new Map(
    readings.map((reading) => [
      reading,
      cuesAround(message.tokens, reading.from, reading.to, locale, isBound),
    ]),
  );
  const chosen = assignReadings(readings, entries, (reading, entry, place) => {
    const around = cues.get(reading);
    return around ? valueScore(work, entry, around, place, isoTime(reading.minutes), entries) : 0;
  });
  for (const { entry, reading } of chosen) {
    if (failBound(work, entry, reading, cues.get(reading))) continue;
    work.candidates.push({
      entry,
      values: [isoTime(reading.minutes)],
      alternatives: [
        ...reading.alternatives,
        ...rivalsOf(work, readings, reading, chosen).map((rival) => rival.minutes),
      ].map(isoTime),
      span: spanOfTokens(message, reading.from, reading.to),
      isClear: true,
    });
  }
}

/** A bound on what is wanted is no value; it is said so, unless it is part of a story or of something known. */
function failBound(
  work: SlotWork,
  entry: SlotEntry,
  reading: { from: number; to: number },
  cues: ValueCues | undefined,
): boolean {
  const bound = boundAround(work, reading);
  if (!bound || !cues || takesBounds(entry, cues)) return false;
  const isOpen = work.context.filled?.[entry.name] === undefined || work.sense.correction.isCue;
  if (entry === work.asked || (isOpen && work.asked?.slot.type !== 'text'))
    failSlot(work, entry, spanOfTokens(work.message, bound.from, bound.to), 'not_understood');
  return true;
}
