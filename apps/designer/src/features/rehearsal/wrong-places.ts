import type { Misreading, Place, RehearsalSummary } from '@turnwise/testing';
import type { HeldTalk } from './held-talk.ts';
import { misreadingInWords } from './misreading-words.ts';
import type { RehearsalRun } from './rehearsal-runs.ts';

/** What went wrong in the same words, however often. */
type WrongSentence = {
  readonly sentence: string;
  readonly misreading: Misreading;
  /** The first talk it happened in. */
  readonly rehearsal: HeldTalk;
  readonly times: number;
};

export type WrongPlace = Place & {
  readonly repairs: number;
  readonly sentences: readonly WrongSentence[];
};

/** Where it goes wrong, the worst first, with what went wrong in sentences, the most frequent first. */
export function wrongPlaces(
  { places }: RehearsalSummary,
  { held, flow, library }: RehearsalRun,
): WrongPlace[] {
  const talks = new Map(
    held.flatMap((one) => one.misreadings.map((misreading) => [misreading, one] as const)),
  );
  return places.map(({ misreadings, ...place }) => {
    const sentences = new Map<string, WrongSentence>();
    for (const misreading of misreadings) {
      const rehearsal = talks.get(misreading);
      if (!rehearsal) continue;
      const sentence = misreadingInWords(misreading, flow, library);
      const known = sentences.get(sentence) ?? { sentence, misreading, rehearsal, times: 0 };
      sentences.set(sentence, { ...known, times: known.times + 1 });
    }
    return { ...place, sentences: [...sentences.values()].sort((a, b) => b.times - a.times) };
  });
}
