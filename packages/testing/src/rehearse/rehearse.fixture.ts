import type { FlowDocument } from '@turnwise/flow';
import type { Library } from '@turnwise/runtime';
import { noon } from '../generate/find-tests.fixture.ts';
import type { Rehearsal } from './rehearsal.ts';
import { type RehearseOptions, rehearse } from './rehearse.ts';

/** Rehearsals with ids `r1`, `r2`, ..., called by who talks and the how manieth it is. */
export function rehearsed(
  flow: FlowDocument,
  options: Partial<RehearseOptions> = {},
  library: Library = {},
): Rehearsal[] {
  let count = 0;
  const all = rehearse(flow, library, {
    personas: ['plain'],
    talksEach: 1,
    seed: 1,
    at: noon,
    mostMessages: 40,
    newId: () => `r${++count}`,
    titleOf: (persona, number) => `${persona} ${number}`,
    ...options,
  });
  return [...all].filter((rehearsal) => rehearsal !== null);
}

/** What the user says in a rehearsal, line by line. */
export const saidIn = ({ test }: Rehearsal): string[] =>
  test.lines.map(({ user, after }) => user ?? `(${after})`);
