import type { Persona } from './persona.ts';

/** Somebody made up: how they talk, what the seed makes them know and want, and what they have done so far. */
export type SimulatedUser = {
  readonly persona: Persona;
  readonly seed: number;
};

export const simulateUser = (persona: Persona, seed: number): SimulatedUser => ({ persona, seed });
