import { and, asc, desc, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import type { Db } from './open-database.ts';
import { drafts, flows, flowVersions } from './schema/flows.ts';

export type FlowRow = typeof flows.$inferSelect;
export type FlowReader = ReturnType<typeof createFlowReader>;

/** Reads flows, drafts and versions. Documents come as the text they are stored as. */
export function createFlowReader(db: Db) {
  const flowById = db
    .select()
    .from(flows)
    .where(and(eq(flows.id, sql.placeholder('id')), isNull(flows.deletedAt)))
    .prepare();
  const anyFlowById = db
    .select()
    .from(flows)
    .where(eq(flows.id, sql.placeholder('id')))
    .prepare();
  const draftByRevision = db
    .select({ document: drafts.document, savedAt: drafts.savedAt })
    .from(drafts)
    .where(and(eq(drafts.flowId, sql.placeholder('id')), eq(drafts.revision, sql.placeholder('revision'))))
    .prepare();
  const versionByNumber = db
    .select()
    .from(flowVersions)
    .where(
      and(eq(flowVersions.flowId, sql.placeholder('id')), eq(flowVersions.number, sql.placeholder('number'))),
    )
    .prepare();

  return {
    /** A flow that is not in the bin. */
    findFlow: (id: string) => flowById.get({ id }),
    /** A flow, in the bin or not. */
    findAnyFlow: (id: string) => anyFlowById.get({ id }),
    isEmpty: () => db.select({ id: flows.id }).from(flows).limit(1).get() === undefined,
    listFlows: () =>
      db
        .select()
        .from(flows)
        .where(isNull(flows.deletedAt))
        .orderBy(desc(flows.updatedAt), asc(flows.id))
        .all(),
    listDeletedFlows: () =>
      db.select().from(flows).where(isNotNull(flows.deletedAt)).orderBy(desc(flows.deletedAt)).all(),
    findDraft: (id: string, revision: number) => draftByRevision.get({ id, revision }),
    findVersion: (id: string, number: number) => versionByNumber.get({ id, number }),
    /** Newest first, without the documents. */
    listVersions: (id: string) =>
      db
        .select({
          number: flowVersions.number,
          note: flowVersions.note,
          publishedBy: flowVersions.publishedBy,
          publishedAt: flowVersions.publishedAt,
          fingerprint: flowVersions.fingerprint,
        })
        .from(flowVersions)
        .where(eq(flowVersions.flowId, id))
        .orderBy(desc(flowVersions.number))
        .all(),
  };
}
