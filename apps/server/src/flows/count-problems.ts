import type { FlowRow } from '../db/flow-reader.ts';
import { findProblems } from './find-problems.ts';
import type { FlowStore } from './flow-store.ts';
import { textToDocument } from './stored-document.ts';

/** Counts what is wrong with a flow's draft, and keeps the count until the draft or the set of flows changes. */
export function countProblems(store: FlowStore, row: FlowRow): number {
  const draft = store.reader.findDraft(row.id, row.revision);
  if (!draft) return 0;
  const problemCount = findProblems(store, textToDocument(draft.document)).length;
  store.writer.updateFlow(row.id, { problemCount });
  return problemCount;
}
