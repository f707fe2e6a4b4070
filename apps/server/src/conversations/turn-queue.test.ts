import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { TurnQueue } from './turn-queue.ts';

test('runs one at a time under a key, in order, whatever fails', async () => {
  const queue = new TurnQueue();
  const log: string[] = [];
  const job =
    (name: string, ms: number, fails = false) =>
    async () => {
      log.push(`${name} in`);
      await wait(ms);
      log.push(`${name} out`);
      if (fails) throw new Error(name);
      return name;
    };
  const results = await Promise.allSettled([
    queue.run('a', job('1', 20)),
    queue.run('a', job('2', 1, true)),
    queue.run('a', job('3', 1)),
    queue.run('b', job('other', 5)),
  ]);
  expect(results.map((result) => result.status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled']);
  expect(log.filter((line) => !line.startsWith('other'))).toEqual([
    '1 in',
    '1 out',
    '2 in',
    '2 out',
    '3 in',
    '3 out',
  ]);
  expect(log.indexOf('other out')).toBeLessThan(log.indexOf('1 out'));
  await queue.idle();
});
