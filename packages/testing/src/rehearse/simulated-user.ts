import type { Scalar } from '@turnwise/flow';
import type { Persona } from './persona.ts';

/** Somebody made up: how they talk, what the seed makes them know and want, and what they have done so far. */
export type SimulatedUser = {
  readonly persona: Persona;
  readonly seed: number;
  /** What is not done twice, by name. */
  readonly did: readonly string[];
  readonly regret: Regret | null;
  /** The question they answered last; null where they said something else. */
  readonly answered: string | null;
};

/** An answer somebody gave and will take back for another. */
export type Regret = {
  readonly running: readonly string[];
  readonly slot: string;
  readonly given: Scalar;
  /** What it is to be instead: as it is said, and as it is stored. */
  readonly instead: string;
  readonly meant: Scalar;
};

export const simulateUser = (persona: Persona, seed: number): SimulatedUser => ({
  persona,
  seed,
  did: [],
  regret: null,
  answered: null,
});
