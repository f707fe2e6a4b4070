import { flowsRunBy } from '@turnwise/flow';
import type { FlowStore } from './flow-store.ts';
import { readStored } from './stored-document.ts';

/** A flow that runs another. */
export type CallingFlow = { readonly id: string; readonly name: string };

/** The other flows that run a flow as a sub-flow, in their draft or as they are live, the last changed first. */
export function flowsThatRun(store: FlowStore, id: string): CallingFlow[] {
  const runsIt = (document: string | undefined): boolean => {
    // Most flows do not speak of it at all; those need not be read.
    if (!document?.includes(JSON.stringify(id))) return false;
    const flow = readStored(document);
    return flow.ok && flowsRunBy(flow.value).has(id);
  };
  return store.reader.listFlows().flatMap((row) => {
    if (row.id === id) return [];
    const { revision, publishedVersion } = row;
    const runs =
      runsIt(store.reader.findDraft(row.id, revision)?.document) ||
      (publishedVersion !== null && runsIt(store.reader.findVersion(row.id, publishedVersion)?.document));
    return runs ? [{ id: row.id, name: row.name }] : [];
  });
}
