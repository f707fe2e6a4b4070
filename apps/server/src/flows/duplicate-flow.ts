import { err, ok, type Result } from '@turnwise/basics';
import type { FlowRow } from '../db/flow-reader.ts';
import type { Failure } from '../failure.ts';
import { addFlow } from './add-flow.ts';
import type { FlowStore } from './flow-store.ts';
import { readDraft } from './read-draft.ts';

/** Copies a flow's draft, and its tests, into a flow of its own, under `name` or "... (copy)". */
export function duplicateFlow(store: FlowStore, id: string, name?: string): Result<FlowRow, Failure> {
  const draft = readDraft(store, id);
  if (!draft.ok) return err(draft.error);
  const { flow } = draft.value;
  return store.writer.inTransaction(() => {
    const row = addFlow(store, { ...flow, name: name ?? `${flow.name.slice(0, 113)} (copy)` });
    store.tests.copy(id, row.id);
    return ok(row);
  });
}
