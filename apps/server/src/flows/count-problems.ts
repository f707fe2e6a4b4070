import type { FlowRow } from '../db/flow-reader.ts';
import type { ProblemCounts } from '../db/schema/flows.ts';
import { findProblems } from './find-problems.ts';
import type { FlowStore } from './flow-store.ts';
import { readStored } from './stored-document.ts';

export const noProblems: ProblemCounts = { wrong: 0, unfinished: 0, hint: 0 };

/**
 * Counts what is wrong with a flow's draft, and keeps the counts until the draft or the set of flows changes. Null for
 * a draft that cannot be read.
 */
export function countProblems(store: FlowStore, row: FlowRow): ProblemCounts | null {
  const draft = store.reader.findDraft(row.id, row.revision);
  const flow = draft ? readStored(draft.document) : null;
  if (!flow?.ok) return null;
  const counts = { ...noProblems };
  for (const { severity, isUnfinished } of findProblems(store, flow.value)) {
    if (severity === 'warning') counts.hint++;
    else if (isUnfinished) counts.unfinished++;
    else counts.wrong++;
  }
  store.writer.keepProblemCounts(row.id, counts);
  return counts;
}
