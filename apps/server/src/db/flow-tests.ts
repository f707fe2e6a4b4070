import { and, asc, eq, sql } from 'drizzle-orm';
import type { Db } from './open-database.ts';
import { flowTests } from './schema/flow-tests.ts';

export type FlowTestRows = ReturnType<typeof createFlowTestRows>;

/** Reads and writes the tests of flows. Tests come and go as the text they are stored as. */
export function createFlowTestRows(db: Db) {
  const ofFlow = (flowId: string) => eq(flowTests.flowId, flowId);
  const one = (flowId: string, id: string) => and(ofFlow(flowId), eq(flowTests.id, id));
  return {
    /** In the order they were added. */
    list: (flowId: string) =>
      db
        .select({ id: flowTests.id, test: flowTests.test })
        .from(flowTests)
        .where(ofFlow(flowId))
        .orderBy(asc(flowTests.position))
        .all(),
    /** Adds a test after the others, or puts it in the place of the one of its id. */
    save: (flowId: string, id: string, test: string) =>
      db
        .insert(flowTests)
        .values({
          flowId,
          id,
          test,
          position: sql`(select coalesce(max(position), 0) + 1 from flow_tests where flow_id = ${flowId})`,
        })
        .onConflictDoUpdate({ target: [flowTests.flowId, flowTests.id], set: { test } })
        .run(),
    /** Gives a flow that has no tests those of another one. */
    copy: (from: string, to: string) =>
      db.run(sql`insert into flow_tests (flow_id, id, position, test)
        select ${to}, id, position, test from flow_tests where flow_id = ${from}`),
    /** False where there is none. */
    remove: (flowId: string, id: string): boolean =>
      db.delete(flowTests).where(one(flowId, id)).run().changes > 0,
  };
}
