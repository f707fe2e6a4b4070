import type { FlowDocument } from '@turnwise/flow';
import { ApiError } from '../../../api/api-error.ts';
import type { KeptHistory } from '../store/kept-history.ts';
import { abandonedCopies, takeOverCopy } from './abandoned-copies.ts';
import { lastVisitEnded } from './draft-visits.ts';
import { isSamePart } from './flow-differences.ts';
import { readDraft } from './send-draft.ts';

/** A flow as the editor begins with it. */
export type OpenedDraft = {
  /** What the author sees: the newest edits, saved or not. */
  readonly flow: FlowDocument;
  /** What the server holds; null when it could not be asked. */
  readonly onServer: FlowDocument | null;
  /** The revision the next save builds on. */
  readonly revision: number;
  /** Epoch milliseconds. */
  readonly savedAt: number | null;
  readonly isRestored: boolean;
  /** How the flow came about, where it came with a copy; otherwise it is looked for once the flow is in sight. */
  readonly history: KeptHistory | null;
};

/**
 * Opens a draft. Edits that had not reached the server when a tab was closed or broke down come back, and so does a
 * flow the server cannot be asked for. Copies of tabs that are still open are theirs.
 */
export async function openDraft(flowId: string, signal?: AbortSignal): Promise<OpenedDraft> {
  await lastVisitEnded(flowId);
  const looking = abandonedCopies(flowId, 'unsaved');
  try {
    const { flow, revision, savedAt } = await readDraft(flowId, signal);
    const [copy] = await looking;
    const server = { onServer: flow, savedAt: Date.parse(savedAt) };
    if (!copy) return { ...server, flow, revision, isRestored: false, history: null };
    if (isSamePart(copy.flow, flow)) {
      takeOverCopy('saved', { ...copy, flow, baseRevision: revision });
      return { ...server, flow, revision, isRestored: false, history: copy.history };
    }
    takeOverCopy('unsaved', copy);
    return {
      ...server,
      flow: copy.flow,
      revision: copy.baseRevision,
      isRestored: true,
      history: copy.history,
    };
  } catch (error) {
    const [copy] = await looking;
    const isUnreachable = error instanceof ApiError && error.status === 0;
    if (!copy || !isUnreachable) throw error;
    takeOverCopy('unsaved', copy);
    return {
      flow: copy.flow,
      onServer: null,
      revision: copy.baseRevision,
      savedAt: null,
      isRestored: true,
      history: copy.history,
    };
  }
}
