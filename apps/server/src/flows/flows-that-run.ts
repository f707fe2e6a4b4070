import { flowsRunBy } from '@turnwise/flow';
import type { FlowStore } from './flow-store.ts';
import { readStored } from './stored-document.ts';

/** The other flows whose draft runs a flow as a sub-flow, the last changed first. */
export function flowsThatRun(store: FlowStore, id: string): { readonly id: string; readonly name: string }[] {
  return store.reader.listFlows().flatMap((row) => {
    if (row.id === id) return [];
    const draft = store.reader.findDraft(row.id, row.revision);
    // Most flows do not speak of it at all; those need not be read.
    if (!draft?.document.includes(JSON.stringify(id))) return [];
    const flow = readStored(draft.document);
    return flow.ok && flowsRunBy(flow.value).has(id) ? [{ id: row.id, name: row.name }] : [];
  });
}
