import type { FlowDocument } from '@turnwise/flow';
import { ApiError } from '../../../api/api-error.ts';
import { isSamePart } from './flow-differences.ts';
import { dropLocalCopy, type LocalCopy, readLocalCopies, writeLocalCopy } from './local-copies.ts';
import { readDraft } from './send-draft.ts';
import { tabIdentity } from './tab-identity.ts';
import { openTabsChannel } from './tabs-channel.ts';

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
};

/**
 * Opens a draft. Edits that had not reached the server when a tab was closed or broke down come back, and so does a
 * flow the server cannot be asked for. Copies of tabs that are still open are theirs.
 */
export async function openDraft(flowId: string, signal?: AbortSignal): Promise<OpenedDraft> {
  const copy = await abandonedCopy(flowId);
  try {
    const { flow, revision, savedAt } = await readDraft(flowId, signal);
    const server = { onServer: flow, savedAt: Date.parse(savedAt) };
    if (!copy || isSamePart(copy.flow, flow)) {
      if (copy) dropLocalCopy(localStorage, flowId, copy.tab);
      return { ...server, flow, revision, isRestored: false };
    }
    takeOver(copy);
    return { ...server, flow: copy.flow, revision: copy.baseRevision, isRestored: true };
  } catch (error) {
    const isUnreachable = error instanceof ApiError && error.status === 0;
    if (!copy || !isUnreachable) throw error;
    takeOver(copy);
    return {
      flow: copy.flow,
      onServer: null,
      revision: copy.baseRevision,
      savedAt: null,
      isRestored: true,
    };
  }
}

/** The newest copy no open tab is working on. */
async function abandonedCopy(flowId: string): Promise<LocalCopy | undefined> {
  const tab = tabIdentity();
  const copies = storedCopies(flowId);
  if (copies.every((copy) => copy.tab === tab)) return copies[0];
  const channel = openTabsChannel(
    flowId,
    `${tab}-asking`,
    () => undefined,
    () => undefined,
  );
  const open = await channel.ask();
  channel.close();
  return copies.find((copy) => copy.tab === tab || !open.has(copy.tab));
}

function storedCopies(flowId: string): LocalCopy[] {
  try {
    return readLocalCopies(localStorage, flowId);
  } catch {
    return [];
  }
}

function takeOver(copy: LocalCopy): void {
  const tab = tabIdentity();
  if (copy.tab === tab) return;
  if (writeLocalCopy(localStorage, { ...copy, tab })) dropLocalCopy(localStorage, copy.flow.id, copy.tab);
}
