import type { FlowDocument } from '@turnwise/flow';
import type { FlowRow } from '../db/flow-reader.ts';
import type { FlowStore } from './flow-store.ts';
import { draftColumns } from './save-draft.ts';
import { documentToText } from './stored-document.ts';

/** Adds a flow as its first draft, under its own id when that is free, else under a fresh one like it. */
export function addFlow(store: FlowStore, flow: FlowDocument): FlowRow {
  return store.writer.inTransaction(() => {
    const id = freeFlowId(store, flow.id);
    const document = id === flow.id ? flow : { ...flow, id };
    const at = store.clock().toISOString();
    const row: FlowRow = {
      id,
      ...draftColumns(document),
      revision: 1,
      publishedVersion: null,
      publishedFingerprint: null,
      createdAt: at,
      updatedAt: at,
      deletedAt: null,
    };
    store.writer.insertFlow(row);
    store.writer.insertDraft({ flowId: id, revision: 1, document: documentToText(document), savedAt: at });
    store.writer.forgetProblemCounts();
    return row;
  });
}

/** `id`, or `id-2`, `id-3`, ...: one that no flow has, in the bin or not. */
function freeFlowId(store: FlowStore, id: string): string {
  if (!store.reader.findAnyFlow(id)) return id;
  for (let n = 2; ; n++) {
    const candidate = `${id.slice(0, 58)}-${n}`;
    if (!store.reader.findAnyFlow(candidate)) return candidate;
  }
}
