import { err, ok, type Result } from '@turnwise/basics';
import { type FlowDocument, flowsRunBy, parseFlow } from '@turnwise/flow';
import type { FlowRow } from '../db/flow-reader.ts';
import type { Failure } from '../failure.ts';
import { fingerprint } from './fingerprint.ts';
import { flowNotFound, parseFailure, revisionConflict } from './flow-failures.ts';
import type { FlowStore } from './flow-store.ts';
import { renameInTests } from './rename-in-tests.ts';
import { documentToText, readStored } from './stored-document.ts';

/** How many revisions of a draft are kept as bases for merging. */
const keptRevisions = 50;

export type SavedDraft = {
  readonly revision: number;
  readonly savedAt: string;
  readonly hasUnpublishedChanges: boolean;
};

/**
 * Saves a draft that was made from `baseRevision`. A stale write changes nothing and gets both documents back; one
 * that says what the draft already says is no write at all.
 */
export function saveDraft(
  store: FlowStore,
  id: string,
  change: { readonly flow: unknown; readonly baseRevision: number },
): Result<SavedDraft, Failure> {
  const parsed = parseFlow(change.flow);
  if (!parsed.ok) return err(parseFailure(parsed.error));
  const flow = parsed.value;
  if (flow.id !== id) {
    return err({
      code: 'invalid_flow',
      message: `This is the flow "${flow.id}", not "${id}". Import it as a flow of its own.`,
    });
  }
  return store.writer.inTransaction(() => {
    const row = store.reader.findFlow(id);
    if (!row) return err(flowNotFound(id));
    const current = store.reader.findDraft(id, row.revision);
    const text = documentToText(flow);
    if (current?.document === text) return ok(savedDraft(row, current.savedAt));
    if (change.baseRevision !== row.revision) {
      const theirs = readStored(current?.document ?? '');
      if (!theirs.ok) return theirs;
      const stored = store.reader.findDraft(id, change.baseRevision);
      const base = stored ? readStored(stored.document) : null;
      return err(
        revisionConflict({
          yours: flow,
          theirs: theirs.value,
          revision: row.revision,
          base: base?.ok ? base.value : null,
        }),
      );
    }
    return ok(replaceDraft(store, row, flow, text));
  });
}

/** Writes the next revision of a draft. To be called inside a transaction. */
export function replaceDraft(
  store: FlowStore,
  row: FlowRow,
  flow: FlowDocument,
  text = documentToText(flow),
): SavedDraft {
  const at = store.clock().toISOString();
  const revision = row.revision + 1;
  const change = { ...draftColumns(flow), revision, updatedAt: at };
  renameInTests(store, row.id, row.revision, flow);
  store.writer.insertDraft({ flowId: row.id, revision, document: text, savedAt: at });
  store.writer.updateFlow(row.id, change);
  store.writer.pruneDrafts(row.id, revision - keptRevisions);
  return savedDraft({ ...row, ...change }, at);
}

/** What the list of flows shows of a draft. */
export const draftColumns = (flow: FlowDocument) => ({
  name: flow.name,
  description: flow.description ?? '',
  fingerprint: fingerprint(flow),
  stateCount: Object.keys(flow.states).length,
  runsFlows: flowsRunBy(flow).size > 0,
  problemCounts: null,
});

const savedDraft = (row: FlowRow, savedAt: string): SavedDraft => ({
  revision: row.revision,
  savedAt,
  hasUnpublishedChanges: hasUnpublishedChanges(row),
});

/** A flow that was never published has nothing but unpublished changes. */
export const hasUnpublishedChanges = (row: FlowRow): boolean => row.fingerprint !== row.publishedFingerprint;
