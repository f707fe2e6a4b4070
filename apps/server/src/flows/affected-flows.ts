import { type FlowDocument, flowsRunBy } from '@turnwise/flow';
import { findProblems } from './find-problems.ts';
import type { FlowStore } from './flow-store.ts';
import { readStored } from './stored-document.ts';

/** A flow that is live, and what another one's new version does to it. */
export type AffectedFlow = { readonly id: string; readonly name: string; readonly message: string };

/**
 * What publishing a document would change for the worse in flows that are live and run it, as they were published: a
 * value they take back and that is gone, an end they wait for. They run on all the same: what would keep them from
 * running is wrong with the document itself, too, and is told there.
 */
export function affectedFlows(store: FlowStore, upcoming: FlowDocument): AffectedFlow[] {
  return store.reader.listFlows().flatMap(({ id, name, publishedVersion }) => {
    if (id === upcoming.id || publishedVersion === null) return [];
    const version = store.reader.findVersion(id, publishedVersion);
    // Most flows do not speak of it at all; those need not be read.
    if (!version?.document.includes(JSON.stringify(upcoming.id))) return [];
    const flow = readStored(version.document);
    if (!flow.ok || !flowsRunBy(flow.value).has(upcoming.id)) return [];
    const before = new Set(findProblems(store, flow.value).map((problem) => problem.id));
    return findProblems(store, flow.value, upcoming).flatMap((problem) =>
      before.has(problem.id) ? [] : [{ id, name, message: problem.message }],
    );
  });
}
