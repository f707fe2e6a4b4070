import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createCommitQueue } from './commit-queue.ts';

let connection: Database.Database;
beforeEach(() => {
  connection = new Database(':memory:');
  connection.exec('create table t (n integer primary key)');
});
afterEach(() => connection.close());

const insert = (n: number) => () => {
  connection.prepare('insert into t (n) values (?)').run(n);
};
const stored = () =>
  connection
    .prepare<[], { n: number }>('select n from t order by n')
    .all()
    .map((row) => row.n);

test('what arrives in one turn of the event loop is one transaction', async () => {
  const queue = createCommitQueue(connection);
  let transactions = 0;
  const count = () => {
    if (connection.inTransaction) transactions++;
  };
  const work = [1, 2, 3].map((n) => queue.commit(insert(n)));
  expect(stored()).toEqual([]);
  await Promise.all([...work, queue.commit(count)]);
  expect(stored()).toEqual([1, 2, 3]);
  expect(transactions).toBe(1);
});

test('what keeps arriving shares transactions, and holds nobody up for long', async () => {
  const queue = createCommitQueue(connection);
  const work: Promise<void>[] = [];
  let done = 0;
  let storedEarly = 0;
  for (let turn = 0; turn < 20; turn++) {
    const written = queue.commit(insert(turn));
    work.push(written);
    written.then(() => done++);
    await new Promise((resolve) => setImmediate(resolve));
    if (turn === 1) storedEarly = stored().length;
    if (turn === 8) expect(done).toBeGreaterThanOrEqual(4);
  }
  await Promise.all(work);
  expect(storedEarly).toBe(0);
  expect(stored()).toHaveLength(20);
});

test('one that fails takes nothing with it', async () => {
  const queue = createCommitQueue(connection);
  const results = await Promise.allSettled([1, 2, 2, 3].map((n) => queue.commit(insert(n))));
  expect(results.map((result) => result.status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
  expect(stored()).toEqual([1, 2, 3]);
  await queue.commit(insert(4));
  expect(stored()).toEqual([1, 2, 3, 4]);
});
