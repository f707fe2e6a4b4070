import { median, placesOf, type RehearsalSummary } from '../rehearse/summarise-rehearsals.ts';
import { type ExperimentEnding, endsWell } from './hold-experiment-talk.ts';
import type { HeldTalk } from './talk-record.ts';

type Counts = {
  readonly talks: number;
  /** That came to an end as they should. */
  readonly well: number;
  readonly handedOff: number;
  readonly cancelled: number;
  readonly tooLong: number;
  readonly silent: number;
  readonly failed: number;
  /** The median. */
  readonly messages: number;
  readonly repairs: number;
  readonly misreadings: number;
};

export type ExperimentSummary = {
  readonly all: Counts;
  /** In the order in which they came; null for talks of nobody in particular. */
  readonly personas: readonly (Counts & { readonly persona: string | null })[];
  /** Where it goes wrong, the worst first. */
  readonly places: RehearsalSummary['places'];
};

export function summariseExperiment(held: readonly HeldTalk[]): ExperimentSummary {
  const personas = [...new Set(held.map(({ planned }) => planned.persona))];
  return {
    all: countsOf(held),
    personas: personas.map((persona) => ({
      persona,
      ...countsOf(held.filter(({ planned }) => planned.persona === persona)),
    })),
    places: placesOf(held.map(({ talk }) => talk)),
  };
}

function countsOf(held: readonly HeldTalk[]): Counts {
  const talks = held.map(({ talk }) => talk);
  const ended = (wanted: ExperimentEnding) => talks.filter(({ ending }) => ending === wanted).length;
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  return {
    talks: talks.length,
    well: talks.filter(({ ending }) => endsWell(ending)).length,
    handedOff: ended('handedOff'),
    cancelled: ended('cancelled'),
    tooLong: ended('tooLong'),
    silent: ended('silent'),
    failed: ended('failed'),
    messages: median(talks.map(({ messages }) => messages)),
    repairs: sum(talks.map(({ askedAgain }) => askedAgain.length)),
    misreadings: sum(talks.map(({ misreadings }) => misreadings.length)),
  };
}
