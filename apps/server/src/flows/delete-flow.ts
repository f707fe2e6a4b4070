import { err, ok, type Result } from '@turnwise/basics';
import type { FlowRow } from '../db/flow-reader.ts';
import type { Failure } from '../failure.ts';
import { flowInUse, flowNotFound } from './flow-failures.ts';
import type { FlowStore } from './flow-store.ts';
import { flowsThatRun } from './flows-that-run.ts';

const binDays = 30;
const dayMs = 86_400_000;

/**
 * Puts a flow into the bin, where it stays for 30 days. Its conversations go on; new ones cannot start. One that other
 * flows run goes only where that is known.
 */
export function deleteFlow(
  store: FlowStore,
  id: string,
  isUseKnown: boolean,
): Result<{ readonly restorableUntil: string }, Failure> {
  if (!store.reader.findFlow(id)) return err(flowNotFound(id));
  const callers = isUseKnown ? [] : flowsThatRun(store, id);
  if (callers.length > 0) return err(flowInUse(callers));
  const now = store.clock();
  store.writer.updateFlow(id, { deletedAt: now.toISOString() });
  store.writer.forgetProblemCounts();
  return ok({ restorableUntil: new Date(now.getTime() + binDays * dayMs).toISOString() });
}

/** Takes a flow out of the bin. One that is not in it is left as it is. */
export function restoreFlow(store: FlowStore, id: string): Result<FlowRow, Failure> {
  const row = store.reader.findAnyFlow(id);
  if (!row) return err(flowNotFound(id));
  store.writer.updateFlow(id, { deletedAt: null });
  store.writer.forgetProblemCounts();
  return ok({ ...row, deletedAt: null, problemCounts: null });
}

/** Removes for good what has been in the bin for longer than 30 days and no conversation of another flow runs. */
export const emptyBin = (store: FlowStore): void => {
  store.writer.purgeDeletedBefore(new Date(store.clock().getTime() - binDays * dayMs).toISOString());
};
