import type { PhraseTable } from '../message/phrase-table.ts';
import type { ValueCues } from './role-cues.ts';
import type { SlotEntry } from './slot-plan.ts';
import { mentions, type SlotWork } from './slot-work.ts';

type Extent = { from: number; to: number };

/** How many words before a day or a time may make up one phrase about it. */
const REACH = 8;

/** Drops the days and times that were said only to leave them out: "any day but Monday", "Friday doesn't work". */
export function notExcluded<R extends Extent>(work: SlotWork, readings: readonly R[]): readonly R[] {
  let before: R | undefined;
  const excluded = new Set<R>();
  for (const reading of readings) {
    const isNext = before !== undefined && excluded.has(before) && isListedOn(work, before, reading);
    if (isNext || isExcluded(work, reading)) excluded.add(reading);
    before = reading;
  }
  return excluded.size === 0 ? readings : readings.filter((reading) => !excluded.has(reading));
}

/**
 * Drops the days and times of the speaker's other affairs where that leaves one, or where only a known value could be
 * meant: "I work on Friday, so Saturday", "yes, because I have a party on Friday".
 */
export function notOtherAffair<R extends Extent>(
  work: SlotWork,
  readings: readonly R[],
  entries: readonly SlotEntry[],
): readonly R[] {
  const own = readings.filter((reading) => !isOtherAffair(work, reading));
  const isAllKnown = entries.every(
    (entry) => entry !== work.asked && work.context.filled?.[entry.name] !== undefined,
  );
  if (own.length === readings.length || (own.length === 0 && !isAllKnown)) return readings;
  if (own.length === 0 && (work.sense.correction.isCue || entries.some((entry) => mentions(work, entry))))
    return readings;
  return own;
}

/** Said in a clause that gives a reason or tells what happens otherwise: "because", "I work", "my train leaves". */
function isOtherAffair({ message, locale }: SlotWork, { from }: Extent): boolean {
  const { tokens } = message;
  const { contrasts, mine } = locale.meaning;
  const { affairs, happenings, therefore } = locale.limits;
  let isHappening = false;
  for (let at = from - 1; at >= Math.max(0, from - REACH); at--) {
    const word = tokens[at]?.word ?? '';
    if (affairs.match(tokens, at)) return true;
    if (contrasts.has(word) || therefore.has(word)) return false;
    if (happenings.has(word)) isHappening = true;
    else if (mine.has(word)) return isHappening;
  }
  return false;
}

function isExcluded(work: SlotWork, { from, to }: Extent): boolean {
  const { limits } = work.locale;
  return (
    endsAt(work, limits.excluding, from) !== null ||
    endsAt(work, limits.busy, from) !== null ||
    limits.unfit.match(work.message.tokens, to) !== null ||
    isDenied(work, from)
  );
}

/** "I'm not available on Friday": a negation reaches a day or a time over more words than it does others. */
function isDenied(work: SlotWork, at: number): boolean {
  const { tokens } = work.message;
  const { meaning, limits } = work.locale;
  for (let back = at - 1; back >= 0 && back >= at - REACH; back--) {
    const word = tokens[back]?.word ?? '';
    // A no to begin with answers what was asked: "no, on Friday".
    if (meaning.negations.has(word)) return !meaning.answerNos.has(word) || tokens[back - 1]?.kind === 'word';
    if (!limits.negationBridges.has(word)) return false;
  }
  return false;
}

/** "Monday or Tuesday", both left out. */
function isListedOn({ message, locale }: SlotWork, before: Extent, reading: Extent): boolean {
  const between = message.tokens.slice(before.to, reading.from);
  const { or, and, articles } = locale.meaning;
  return (
    between.length > 0 &&
    between.some(({ word }) => or.has(word) || and.has(word)) &&
    between.every(
      ({ word }) => or.has(word) || and.has(word) || articles.has(word) || locale.calendar.softCues.has(word),
    )
  );
}

/** The words that make a day or a time the bound of what is wanted, with itself: "not before 11", "3 or later". */
export function boundAround(work: SlotWork, { from, to }: Extent): Extent | null {
  const { limits } = work.locale;
  const start = endsAt(work, limits.bounds, from);
  const behind = limits.boundsBehind.match(work.message.tokens, to);
  return start === null && !behind ? null : { from: start ?? from, to: behind?.to ?? to };
}

/**
 * Whether a slot takes a bound for its value. Who leaves "after 6" or is due "before Friday" has said when; who wants
 * to come "after 3" has not.
 */
export const takesBounds = ({ words }: SlotEntry, { nearest }: ValueCues): boolean =>
  !words.isPast && (words.roles.size > 0 || words.isNameless || nearest === 'depart' || nearest === 'arrive');

/** Where a phrase starts that ends right before a place. */
function endsAt({ message }: SlotWork, table: PhraseTable<true>, at: number): number | null {
  for (let start = Math.max(0, at - REACH); start < at; start++)
    if (table.match(message.tokens, start)?.to === at) return start;
  return null;
}
