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

/**
 * Group commit: what arrives until the end of the event loop's turn shares one transaction, and so one sync of the
 * disk. Durable and fast at once.
 */
export function createCommitQueue(connection: Connection): CommitQueue {
  let waiting: Job[] = [];
  const runAll = connection.transaction((jobs: readonly Job[]) => {
    for (const job of jobs) job.work();
  });

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
        if (waiting.length === 0) setImmediate(flush);
        waiting.push({ work, done, failed });
      });
    },
  };
}
