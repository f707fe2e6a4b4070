import { checkFlow, type Problem } from '@turnwise/checker';
import { type FlowDocument, flowsRunBy, type VersionWanted } from '@turnwise/flow';
import type { FlowStore } from './flow-store.ts';
import { readStored } from './stored-document.ts';
import { versionToRun } from './version-to-run.ts';

/** What is wrong with a document, the flows it runs and the server's secrets considered. */
export function findProblems(store: FlowStore, flow: FlowDocument): Problem[] {
  const knownFlows: Record<string, FlowDocument> = { [flow.id]: flow };
  const unread = [flow];
  for (let next = unread.pop(); next; next = unread.pop()) {
    for (const [id, wanted] of flowsRunBy(next)) {
      if (Object.hasOwn(knownFlows, id)) continue;
      const found = documentToRun(store, id, wanted);
      if (!found) continue;
      knownFlows[id] = found;
      unread.push(found);
    }
  }
  return checkFlow(flow, { knownFlows, secretNames: store.secretNames });
}

/** What a sub-flow is judged by: the version that would run, or its draft while there is none. A damaged one is none. */
function documentToRun(store: FlowStore, id: string, wanted: VersionWanted): FlowDocument | null {
  const row = store.reader.findFlow(id);
  if (!row) return null;
  const version = versionToRun(store, id, wanted);
  const found =
    version === null ? store.reader.findDraft(id, row.revision) : store.reader.findVersion(id, version);
  const flow = found ? readStored(found.document) : null;
  return flow?.ok ? flow.value : null;
}
