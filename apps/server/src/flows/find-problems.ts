import { checkFlow, type Problem } from '@turnwise/checker';
import type { FlowDocument } from '@turnwise/flow';
import type { FlowStore } from './flow-store.ts';
import { flowsRunBy } from './flows-run-by.ts';
import { textToDocument } from './stored-document.ts';

/** What is wrong with a document, the flows it runs and the server's secrets considered. */
export function findProblems(store: FlowStore, flow: FlowDocument): Problem[] {
  const knownFlows: Record<string, FlowDocument> = { [flow.id]: flow };
  const unread = [flow];
  for (let next = unread.pop(); next; next = unread.pop()) {
    for (const id of flowsRunBy(next)) {
      if (Object.hasOwn(knownFlows, id)) continue;
      const found = documentToRun(store, id);
      if (!found) continue;
      knownFlows[id] = found;
      unread.push(found);
    }
  }
  return checkFlow(flow, { knownFlows, secretNames: store.secretNames });
}

/** What a sub-flow is judged by: its published version, or its draft while there is none. */
function documentToRun(store: FlowStore, id: string): FlowDocument | null {
  const row = store.reader.findFlow(id);
  if (!row) return null;
  const found =
    row.publishedVersion === null
      ? store.reader.findDraft(id, row.revision)
      : store.reader.findVersion(id, row.publishedVersion);
  return found ? textToDocument(found.document) : null;
}
