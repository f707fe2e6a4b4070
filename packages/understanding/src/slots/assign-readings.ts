import type { SlotEntry } from './slot-plan.ts';

/** A reading as a candidate for one slot. */
export type Candidate<R> = {
  entry: SlotEntry;
  reading: R;
  score: number;
  /** Fits a slot left over as well. */
  isOpen?: boolean;
};

/** Gives each reading to at most one slot and each slot at most one reading, the best pairs first. */
export function assignReadings<R>(
  readings: readonly R[],
  entries: readonly SlotEntry[],
  score: (reading: R, entry: SlotEntry, place: number) => number,
): Candidate<R>[] {
  const candidates: (Candidate<R> & { place: number })[] = [];
  readings.forEach((reading, place) => {
    for (const entry of entries) {
      const value = score(reading, entry, place);
      if (value > 0) candidates.push({ entry, reading, score: value, place });
    }
  });
  candidates.sort((a, b) => b.score - a.score || a.place - b.place || a.entry.order - b.entry.order);
  const usedReadings = new Set<R>();
  const usedSlots = new Set<SlotEntry>();
  const chosen: Candidate<R>[] = [];
  for (const candidate of candidates) {
    if (usedReadings.has(candidate.reading) || usedSlots.has(candidate.entry)) continue;
    usedReadings.add(candidate.reading);
    usedSlots.add(candidate.entry);
    chosen.push(candidate);
  }
  for (const pick of chosen)
    pick.isOpen = candidates.some(
      ({ reading, entry, score }) =>
        reading === pick.reading && score > pick.score - 0.1 && !usedSlots.has(entry),
    );
  return chosen;
}
