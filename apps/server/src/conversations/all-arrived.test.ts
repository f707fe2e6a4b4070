import { expect, test } from 'vitest';
import { allArrived } from './all-arrived.ts';

test('requests that are there are all read before the first turn is taken, and turns come in their order', async () => {
  const seen: string[] = [];
  const handle = async (request: number) => {
    // A body comes in pieces: the later requests take longer to read.
    for (let piece = 0; piece < request; piece++) await new Promise<void>((read) => process.nextTick(read));
    seen.push(`read ${request}`);
    await allArrived();
    seen.push(`turn ${request}`);
  };
  await Promise.all([1, 2, 3].map(handle));
  expect(seen).toEqual(['read 1', 'read 2', 'read 3', 'turn 1', 'turn 2', 'turn 3']);
});
