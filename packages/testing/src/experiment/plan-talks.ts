import { type Persona, personas } from '../rehearse/persona.ts';
import type { ExperimentInput } from './experiment-inputs.ts';
import { personaFor } from './persona-for.ts';

/** A talk to be held: who comes, and what they say first. */
export type PlannedTalk = {
  /** Counted from 0. */
  readonly iteration: number;
  /** Null where the simulated user thinks of something. */
  readonly input: string | null;
  /** As the file calls them. */
  readonly persona: string | null;
  readonly description: string | null;
  /** The manner of talking that comes nearest to them; null where nothing does. */
  readonly manner: Persona | null;
  readonly seed: number;
  readonly metadata: ExperimentInput['metadata'];
};

/** Each input is said so many times over, by its own persona unless another one is to say them all. */
export function planInputs(
  inputs: readonly ExperimentInput[],
  { persona, iterations, seed }: { persona: string | null; iterations: number; seed: number },
): PlannedTalk[] {
  const talks: PlannedTalk[] = [];
  for (let iteration = 0; iteration < iterations; iteration++) {
    for (const { input, metadata } of inputs) {
      const name = persona ?? metadata.persona;
      // What a file says of one persona is not true of another.
      const description =
        persona === null || persona === metadata.persona ? metadata.persona_description : null;
      talks.push({
        iteration,
        input,
        persona: name,
        description,
        manner: personaFor(name, description),
        seed: (seed + talks.length) >>> 0,
        metadata,
      });
    }
  }
  return talks;
}

/** All manners of talking there are, so many talks each. Those of one iteration differ by nothing but the manner. */
export function planPersonas({
  persona,
  iterations,
  seed,
}: {
  persona: Persona | null;
  iterations: number;
  seed: number;
}): PlannedTalk[] {
  const manners = persona === null ? personas : [persona];
  return Array.from({ length: iterations }, (_, iteration) =>
    manners.map((manner) => ({
      iteration,
      input: null,
      persona: manner,
      description: null,
      manner,
      seed: (seed + iteration) >>> 0,
      metadata: { persona: manner, persona_description: null },
    })),
  ).flat();
}
