import { err, type Result } from '@turnwise/basics';
import type { Failure } from '../failure.ts';
import { flowNotFound } from './flow-failures.ts';
import type { FlowStore } from './flow-store.ts';
import { type Draft, readDraft } from './read-draft.ts';
import { readVersion } from './read-version.ts';
import { replaceDraft } from './save-draft.ts';
import { documentToText } from './stored-document.ts';

/** Makes a version the draft again. What the draft said stays among its revisions; nothing is published. */
export function restoreVersion(store: FlowStore, id: string, number: number): Result<Draft, Failure> {
  return store.writer.inTransaction(() => {
    const version = readVersion(store, id, number);
    if (!version.ok) return err(version.error);
    const row = store.reader.findFlow(id);
    if (!row) return err(flowNotFound(id));
    const text = documentToText(version.value.flow);
    const current = store.reader.findDraft(id, row.revision);
    if (current?.document !== text) replaceDraft(store, row, version.value.flow, text);
    return readDraft(store, id);
  });
}
