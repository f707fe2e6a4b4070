import type { Connection } from './open-database.ts';

type Job = {
  readonly work: () => void;
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
};

export type CommitQueue = {
  /**
   * Runs `work` inside the next transaction and resolves once it is on the disk. `work` may only write to the
   * database: it is run again, alone, when something else in its transaction fails.
   */
  commit(work: () => void): Promise<void>;
};

/** Turns of the event loop that a write waits for company at most. An idle one takes microseconds. */
const mostTurns = 4;

/**
 * Group commit: what arrives in one turn of the event loop shares one transaction, and so one sync of the disk, with
 * what arrives in the next ones for as long as each brings more. Durable and fast at once: the busier the server, the
 * fewer transactions a write costs; alone, it waits for one look at the network.
 */
export function createCommitQueue(connection: Connection): CommitQueue {
  let waiting: Job[] = [];
  let counted = 0;
  let turns = 0;
  const runAll = connection.transaction((jobs: readonly Job[]) => {
    for (const job of jobs) job.work();
  });

  function flushWhenQuiet(): void {
    if (waiting.length > counted && turns < mostTurns) {
      counted = waiting.length;
      turns++;
      setImmediate(flushWhenQuiet);
      return;
    }
    counted = 0;
    turns = 0;
    flush();
  }

  function flush(): void {
    const jobs = waiting;
    waiting = [];
    try {
      runAll.immediate(jobs);
    } catch (error) {
      if (jobs.length === 1) jobs[0]?.failed(error);
      else for (const job of jobs) flushAlone(job);
      return;
    }
    for (const job of jobs) job.done();
  }

  function flushAlone(job: Job): void {
    try {
      runAll.immediate([job]);
    } catch (error) {
      job.failed(error);
      return;
    }
    job.done();
  }

  return {
    commit(work) {
      return new Promise((done, failed) => {
        if (waiting.length === 0) setImmediate(flushWhenQuiet);
        waiting.push({ work, done, failed });
      });
    },
  };
}
