import type { Scalar } from '@turnwise/flow';
import { isNegatedAt, sentenceAround } from './clause.ts';
import { cueScore, type ValueCues } from './role-cues.ts';
import type { SlotEntry } from './slot-plan.ts';
import { isFilledWith, type SlotWork, standing } from './slot-work.ts';

/** Drops what is denied ("not Tuesday, Wednesday") and what is taken back before the next value. */
export function meant<R extends { from: number; to: number }>(
  work: SlotWork,
  readings: readonly R[],
): readonly R[] {
  const { tokens } = work.message;
  const { meaning } = work.locale;
  const isAsked = work.asked !== undefined;
  return readings.filter((reading, place) => {
    const isAnswered = meaning.answerNos.has(tokens[reading.from - 1]?.word ?? '');
    if (!isAnswered && isNegatedAt(tokens, reading.from, work.locale, 3)) return false;
    for (let back = Math.max(0, reading.from - 4); back < reading.from; back++) {
      const hit = meaning.insteadOf.match(tokens, back);
      if (hit && hit.to === reading.from) return false;
    }
    if (!isAsked && isAskedAbout(work, reading.from)) return false;
    const next = readings[place + 1];
    return !(
      next &&
      next.from - reading.to <= 5 &&
      next.from - reading.to >= 1 &&
      isRetracted(work, reading.to, next.from)
    );
  });
}

/** "is it premium economy?" asks about what is there and wants nothing filled. */
function isAskedAbout(work: SlotWork, at: number): boolean {
  const { tokens } = work.message;
  const [start, end] = sentenceAround(tokens, at, at);
  if (tokens[end]?.word !== '?') return false;
  let first = start;
  while (
    first < at &&
    (tokens[first]?.kind === 'mark' || work.locale.affirmation.openers.has(tokens[first]?.word ?? ''))
  )
    first++;
  return work.locale.questions.about.match(tokens, first) !== null;
}

/** A value is taken back before the next one: a mark, then "no", "sorry", "make that". */
function isRetracted(work: SlotWork, from: number, to: number): boolean {
  const { tokens } = work.message;
  for (let at = from; at < to; at++) {
    const hit = work.locale.corrections.retractions.match(tokens, at);
    // "ORD-12345 sorry ORD-54321"
    if (hit) return hit.to - at > 1 || to - from === 1 || tokens[at - 1]?.kind === 'mark';
  }
  return false;
}

/** Where the readings stand: cues are not looked for across another value. */
export function boundsOf(readings: readonly { from: number; to: number }[]): (at: number) => boolean {
  const edges = new Set<number>();
  for (const reading of readings) for (let at = reading.from; at < reading.to; at++) edges.add(at);
  return (at) => edges.has(at);
}

/** Readings offered with "or" for the same slot: "Monday or Tuesday"; with `isRange` also "100-200". */
export function rivalsOf<R extends { from: number; to: number }>(
  work: SlotWork,
  readings: readonly R[],
  reading: R,
  chosen: readonly { reading: R }[],
  isRange = false,
): R[] {
  const { tokens } = work.message;
  return readings.filter((other) => {
    if (other === reading || chosen.some((pick) => pick.reading === other)) return false;
    const [low, high] = other.from < reading.from ? [other.to, reading.from] : [reading.to, other.from];
    if (high - low > 3) return false;
    return tokens
      .slice(low, high)
      .some(
        (token) =>
          work.locale.meaning.or.has(token.word) ||
          (isRange && work.locale.clock.rangeJoiners.has(token.word)),
      );
  });
}

/** How well a day, a time or a shared choice fits a slot, by the words around it and by what is known. */
export function valueScore(
  work: SlotWork,
  entry: SlotEntry,
  cues: ValueCues,
  place: number,
  value: Scalar,
  siblings: readonly SlotEntry[],
): number {
  let score =
    standing(work, entry) +
    cueScore(cues, entry.words) +
    0.5 +
    place * (work.sense.correction.isCue ? 0.02 : -0.02);
  if (isFilledWith(work, entry, value)) score += 1.2;
  else if (
    work.context.filled?.[entry.name] === undefined &&
    siblings.some((other) => isFilledWith(work, other, value))
  )
    score -= 0.6;
  return score;
}
