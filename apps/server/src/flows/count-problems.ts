import type { FlowRow } from '../db/flow-reader.ts';
import { findProblems } from './find-problems.ts';
import type { FlowStore } from './flow-store.ts';
import { readStored } from './stored-document.ts';

/**
 * Counts what is wrong with a flow's draft, and keeps the count until the draft or the set of flows changes. Null for
 * a draft that cannot be read.
 */
export function countProblems(store: FlowStore, row: FlowRow): number | null {
  const draft = store.reader.findDraft(row.id, row.revision);
  const flow = draft ? readStored(draft.document) : null;
  if (!flow?.ok) return null;
  const problemCount = findProblems(store, flow.value).length;
  store.writer.keepProblemCount(row.id, problemCount);
  return problemCount;
}
