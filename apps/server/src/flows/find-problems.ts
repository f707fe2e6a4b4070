import { checkFlow, type Problem } from '@turnwise/checker';
import { type FlowDocument, flowsRunBy, type VersionWanted } from '@turnwise/flow';
import type { FlowStore } from './flow-store.ts';
import { readStored } from './stored-document.ts';
import { versionToRun } from './version-to-run.ts';

/**
 * What is wrong with a document, the flows it runs and the server's secrets considered. With `upcoming`, as it would be
 * were that document the published version of its flow.
 */
export function findProblems(store: FlowStore, flow: FlowDocument, upcoming?: FlowDocument): Problem[] {
  const knownFlows: Record<string, FlowDocument> = { [flow.id]: flow };
  const unpublishedFlows: Record<string, string> = {};
  const unread = [flow];
  for (let next = unread.pop(); next; next = unread.pop()) {
    for (const [id, wanted] of flowsRunBy(next)) {
      if (Object.hasOwn(knownFlows, id)) continue;
      const found = documentToRun(store, id, wanted, upcoming);
      if (!found) continue;
      knownFlows[id] = found.flow;
      if (!found.isPublished) unpublishedFlows[id] = found.flow.name;
      unread.push(found.flow);
    }
  }
  return checkFlow(flow, { knownFlows, unpublishedFlows, secretNames: store.secretNames });
}

type ToRun = { readonly flow: FlowDocument; readonly isPublished: boolean };

/** What a sub-flow is judged by: the version that would run, or its draft while there is none. A damaged one is none. */
function documentToRun(
  store: FlowStore,
  id: string,
  wanted: VersionWanted,
  upcoming: FlowDocument | undefined,
): ToRun | null {
  const row = store.reader.findFlow(id);
  if (!row) return null;
  const version = versionToRun(store, id, wanted);
  const isFixed = version === wanted;
  if (upcoming?.id === id && !isFixed) return { flow: upcoming, isPublished: true };
  const found =
    version === null ? store.reader.findDraft(id, row.revision) : store.reader.findVersion(id, version);
  const flow = found ? readStored(found.document) : null;
  return flow?.ok ? { flow: flow.value, isPublished: version !== null } : null;
}
