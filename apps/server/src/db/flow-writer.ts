import Database from 'better-sqlite3';
import { and, eq, lte } from 'drizzle-orm';
import type { FlowRow } from './flow-reader.ts';
import type { Db } from './open-database.ts';
import { createPurge } from './purge-flows.ts';
import { drafts, flows, flowVersions, type ProblemCounts } from './schema/flows.ts';

export type FlowWriter = ReturnType<typeof createFlowWriter>;

/** Writes flows, drafts and versions. Callers put what belongs together into `inTransaction`. */
export function createFlowWriter(db: Db) {
  let generation = 0;
  const purge = createPurge(db.$client);
  const purgeListeners: (() => void)[] = [];
  return {
    /** Grows whenever a conversation might start on something else than before. */
    generation: () => generation,
    inTransaction: <T>(work: () => T): T => db.transaction(() => work(), { behavior: 'immediate' }),
    insertFlow: (row: FlowRow) => {
      generation++;
      return db.insert(flows).values(row).run();
    },
    updateFlow: (id: string, change: Partial<FlowRow>) => {
      if ('publishedVersion' in change || 'deletedAt' in change) generation++;
      return db.update(flows).set(change).where(eq(flows.id, id)).run();
    },
    insertDraft: (row: typeof drafts.$inferInsert) => db.insert(drafts).values(row).run(),
    /** Drops revisions up to and including `revision`. */
    pruneDrafts: (id: string, revision: number) =>
      db
        .delete(drafts)
        .where(and(eq(drafts.flowId, id), lte(drafts.revision, revision)))
        .run(),
    insertVersion: (row: typeof flowVersions.$inferInsert) => db.insert(flowVersions).values(row).run(),
    /** Empties the bin of flows deleted before an instant, with everything that hangs on them, but for what others run. */
    purgeDeletedBefore: (instant: string) => {
      if (purge(instant) > 0) for (const listener of purgeListeners) listener();
    },
    /** For those who keep what they read of flows: an id that is free again may come to stand for something else. */
    onPurge: (listener: () => void) => void purgeListeners.push(listener),
    /** Keeps counts where that can be: reading has to work where nothing can be written, and whoever reads next counts. */
    keepProblemCounts: (id: string, problemCounts: ProblemCounts): void => {
      try {
        db.update(flows).set({ problemCounts }).where(eq(flows.id, id)).run();
      } catch (error) {
        if (!(error instanceof Database.SqliteError)) throw error;
      }
    },
    /** What is wrong with a flow that runs others depends on which there are: counted anew when that changes. */
    forgetProblemCounts: () =>
      db.update(flows).set({ problemCounts: null }).where(eq(flows.runsFlows, true)).run(),
  };
}
