import { err, ok, type Result } from '@turnwise/basics';
import type { FlowRow } from '../db/flow-reader.ts';
import type { Failure } from '../failure.ts';
import { flowNotFound } from './flow-failures.ts';
import type { FlowStore } from './flow-store.ts';
import { readDraft } from './read-draft.ts';
import { replaceDraft } from './save-draft.ts';

/** Gives a flow another name. The name is part of the document, so this is an edit like any other: a new revision. */
export function renameFlow(store: FlowStore, id: string, name: string): Result<FlowRow, Failure> {
  return store.writer.inTransaction(() => {
    const row = store.reader.findFlow(id);
    const draft = readDraft(store, id);
    if (!row) return err(flowNotFound(id));
    if (!draft.ok) return draft;
    if (draft.value.flow.name !== name) replaceDraft(store, row, { ...draft.value.flow, name });
    return ok(store.reader.findFlow(id) ?? row);
  });
}
