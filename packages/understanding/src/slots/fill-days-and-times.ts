import { spanOfTokens } from '../message/message.ts';
import { assignReadings } from './assign-readings.ts';
import { boundAround, notExcluded, notOtherAffair, takesBounds } from './limited-readings.ts';
import { boundsOf, meant, rivalsOf, valueScore } from './meant-readings.ts';
import { cuesAround, type ValueCues } from './role-cues.ts';
import type { SlotEntry } from './slot-plan.ts';
import { isBirthWord } from './slot-words.ts';
import { failSlot, isFilledWith, mentions, type SlotWork } from './slot-work.ts';

/** A day or a time as said, by token positions. */
export type Moment = {
  from: number;
  to: number;
  /** Likeliest first; none for a day that does not exist, such as 31 February. */
  values: readonly string[];
  /** What the words could equally mean. */
  alternatives: readonly string[];
  /** A day with its year. */
  isDated?: boolean | undefined;
  /** The day of the week said with it is another day's. */
  isSlip?: boolean | undefined;
};

/** Days or times, each to the slot that the words around it speak for. */
export function fillMoments(work: SlotWork, all: readonly Moment[], entries: readonly SlotEntry[]): void {
  const { message, locale } = work;
  const { tokens } = message;
  const said = meant(work, notExcluded(work, all));
  const readings = notOtherAffair(work, said, entries);
  const denied = all.filter((reading) => !said.includes(reading));
  const isBound = boundsOf(all);
  const cues = new Map(
    readings.map((reading) => [reading, cuesAround(tokens, reading.from, reading.to, locale, isBound)]),
  );
  const chosen = assignReadings(readings, entries, (reading, entry, place) => {
    const around = cues.get(reading);
    const [value] = reading.values;
    if (isOfBirth(work, reading) ? !entry.words.isPast : isNoBirth(work, reading, entry)) return 0;
    if (!around || (value === undefined && entry !== work.asked)) return 0.01;
    // "Not the 9th, the 10th" is said of the one that is known to be the 9th.
    const isDenied = denied.some(({ values }) => isFilledWith(work, entry, values[0]));
    return valueScore(work, entry, around, place, value ?? '', entries) + (isDenied ? 3 : 0);
  });
  for (const { entry, reading, isOpen } of chosen) {
    const span = spanOfTokens(message, reading.from, reading.to);
    if (failBound(work, entry, reading, cues.get(reading))) continue;
    const values = [...reading.values];
    if (values.length === 0) {
      failSlot(work, entry, span, 'not_understood');
      continue;
    }
    if (entry.words.isPast) values.reverse();
    // "From Friday to Monday" says two days where one is wanted.
    const isDay = entry.slot.type === 'date';
    const others = rivalsOf(work, readings, reading, chosen, isDay).flatMap((other) => other.values[0] ?? []);
    work.candidates.push({
      entry,
      values,
      alternatives: [...reading.alternatives, ...others],
      span,
      isClear: true,
      isOpen,
      isSlip: reading.isSlip,
    });
  }
}

/** "Born on", "geb.", "on the 3rd I was born". */
const isOfBirth = ({ message }: SlotWork, { from, to }: Moment): boolean =>
  message.tokens.slice(Math.max(0, from - 3), to + 1).some(({ word }) => isBirthWord(word));

/** A day of this year, or without one, which nobody asked for as that of a birth, is another's: "on Wednesday, please". */
const isNoBirth = (work: SlotWork, { isDated, values }: Moment, entry: SlotEntry): boolean =>
  entry.words.isBirth &&
  entry !== work.asked &&
  work.plan.byType.date.length > 1 &&
  !mentions(work, entry) &&
  !(isDated && values.some((value) => value.slice(0, 4) < work.context.now.slice(0, 4)));

/** A bound on what is wanted is no value; it is said so, unless it is part of a story or of something known. */
function failBound(
  work: SlotWork,
  entry: SlotEntry,
  reading: { from: number; to: number },
  cues: ValueCues | undefined,
): boolean {
  const bound = boundAround(work, reading);
  if (!bound || !cues) return false;
  const isOpen = work.context.filled?.[entry.name] === undefined || work.sense.correction.isCue;
  if ((isOpen || entry === work.asked) && takesBounds(entry, cues)) return false;
  if (entry === work.asked || (isOpen && work.asked?.slot.type !== 'text'))
    failSlot(work, entry, spanOfTokens(work.message, bound.from, bound.to), 'not_understood');
  return true;
}
