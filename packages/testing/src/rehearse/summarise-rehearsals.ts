import type { Persona } from './persona.ts';
import type { Misreading, Place, Rehearsal, RehearsalEnding } from './rehearsal.ts';

export type RehearsalSummary = {
  readonly personas: readonly {
    readonly persona: Persona;
    readonly talks: number;
    readonly endings: Readonly<Record<RehearsalEnding, number>>;
    /** The median. */
    readonly messages: number;
    readonly repairs: number;
    readonly misreadings: number;
  }[];
  /** Where it goes wrong, the worst first. */
  readonly places: readonly (Place & {
    readonly repairs: number;
    readonly misreadings: readonly Misreading[];
  })[];
};

export function summariseRehearsals(all: readonly Rehearsal[]): RehearsalSummary {
  const personas = [...new Set(all.map(({ persona }) => persona))];
  return {
    personas: personas.map((persona) => {
      const talks = all.filter((rehearsal) => rehearsal.persona === persona);
      const sum = (of: (rehearsal: Rehearsal) => number) =>
        talks.reduce((total, rehearsal) => total + of(rehearsal), 0);
      return {
        persona,
        talks: talks.length,
        endings: endingsOf(talks),
        messages: median(talks.map(({ messages }) => messages)),
        repairs: sum(({ repairs }) => repairs),
        misreadings: sum(({ misreadings }) => misreadings.length),
      };
    }),
    places: placesOf(all),
  };
}

function endingsOf(talks: readonly Rehearsal[]): Record<RehearsalEnding, number> {
  const count = (ending: RehearsalEnding) => talks.filter((rehearsal) => rehearsal.ending === ending).length;
  return {
    finished: count('finished'),
    handedOff: count('handedOff'),
    cancelled: count('cancelled'),
    tooLong: count('tooLong'),
    silent: count('silent'),
  };
}

export function placesOf(
  all: readonly Pick<Rehearsal, 'askedAgain' | 'misreadings'>[],
): RehearsalSummary['places'] {
  const places = new Map<string, { place: Place; repairs: number; misreadings: Misreading[] }>();
  const at = ({ flow, state }: Place) => {
    const key = JSON.stringify([flow, state]);
    const known = places.get(key) ?? { place: { flow, state }, repairs: 0, misreadings: [] };
    places.set(key, known);
    return known;
  };
  for (const { askedAgain, misreadings } of all) {
    for (const place of askedAgain) at(place).repairs++;
    for (const misreading of misreadings) at(misreading).misreadings.push(misreading);
  }
  return [...places.values()]
    .sort((a, b) => b.misreadings.length - a.misreadings.length || b.repairs - a.repairs)
    .map(({ place, ...counts }) => ({ ...place, ...counts }));
}

/** The lower one of the two in the middle, where there are two: nobody sends half a message. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)] ?? 0;
}
