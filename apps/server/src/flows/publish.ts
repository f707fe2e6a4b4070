import { err, ok, type Result } from '@turnwise/basics';
import type { FlowDocument } from '@turnwise/flow';
import type { FlowRow } from '../db/flow-reader.ts';
import type { Failure } from '../failure.ts';
import { type AffectedFlow, affectedFlows } from './affected-flows.ts';
import { findProblems } from './find-problems.ts';
import { revisionConflict } from './flow-failures.ts';
import type { FlowStore } from './flow-store.ts';
import { readDraft } from './read-draft.ts';
import { documentToText } from './stored-document.ts';

export type PublishedVersion = {
  readonly number: number;
  readonly note: string;
  /** As they called themselves; `local` where nobody said. */
  readonly publishedBy: string;
  readonly publishedAt: string;
};

/** A version just published, and what it does to flows that are live and run this one. */
type Published = PublishedVersion & { readonly affected: readonly AffectedFlow[] };

/**
 * Makes the draft the version that new conversations start on. Refused while the draft has errors, when nothing
 * changed since the last version, and when `revision` is given and the draft is no longer at it.
 */
export function publish(
  store: FlowStore,
  id: string,
  request: { readonly note: string; readonly by?: string; readonly revision?: number | undefined },
): Result<Published, Failure> {
  return store.writer.inTransaction(() => {
    const draft = readDraft(store, id);
    if (!draft.ok) return err(draft.error);
    const row = store.reader.findFlow(id);
    if (!row) throw new Error(`Flow ${id} has a draft but no row.`);
    const { flow, revision } = draft.value;
    if (request.revision !== undefined && request.revision !== revision) {
      return err(revisionConflict({ yours: flow, theirs: flow, revision, base: null }));
    }
    const errors = findProblems(store, flow).filter((problem) => problem.severity === 'error');
    const [first] = errors;
    if (first) {
      const message =
        errors.length === 1
          ? `One problem has to be solved before this can be published: ${first.message}`
          : `${errors.length} problems have to be solved before this can be published. First: ${first.message}`;
      return err({ code: 'has_problems', message, details: { problems: errors } });
    }
    const last = row.publishedVersion === null ? null : store.reader.findVersion(id, row.publishedVersion);
    if (last?.document === documentToText(flow)) {
      return err({
        code: 'nothing_to_publish',
        message: `Nothing has changed since version ${last.number}.`,
      });
    }
    const affected = affectedFlows(store, flow);
    return ok({ ...addVersion(store, row, flow, request.note, request.by), affected });
  });
}

/** Writes the next version. To be called inside a transaction. */
export function addVersion(
  store: FlowStore,
  row: FlowRow,
  flow: FlowDocument,
  note: string,
  by = '',
): PublishedVersion {
  const version = {
    number: (row.publishedVersion ?? 0) + 1,
    note,
    publishedBy: by === '' ? 'local' : by,
    publishedAt: store.clock().toISOString(),
  };
  store.writer.insertVersion({
    ...version,
    flowId: row.id,
    document: documentToText(flow),
    fingerprint: row.fingerprint,
  });
  store.writer.updateFlow(row.id, {
    publishedVersion: version.number,
    publishedFingerprint: row.fingerprint,
  });
  store.writer.forgetProblemCounts();
  return version;
}
