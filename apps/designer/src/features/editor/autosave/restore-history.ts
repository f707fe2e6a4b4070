import type { FlowDocument } from '@turnwise/flow';
import type { EditorStore } from '../store/editor-store.ts';
import type { KeptHistory } from '../store/kept-history.ts';
import { readHistory } from '../store/read-history.ts';
import { abandonedCopies } from './abandoned-copies.ts';
import type { DraftCopy } from './draft-copy.ts';
import { isSamePart } from './flow-differences.ts';
import type { OpenedDraft } from './open-draft.ts';
import { tabIdentity } from './tab-identity.ts';

/**
 * Lets undo go on from an earlier visit: with the history that came with an unsaved copy, or with that of a closed tab
 * which last had the flow exactly as it was opened. A flow that was changed elsewhere since begins anew. The other
 * tab's copy stays where it is: the tab may only be reloading.
 */
export async function restoreHistory(store: EditorStore, opened: OpenedDraft): Promise<void> {
  const { flow, history } = opened;
  const kept = history ?? (await historyOfCopy(flow));
  const earlier = kept && readHistory(kept, flow);
  if (earlier) store.getState().restoreHistory(earlier);
}

/** This tab's own history first, then the newest. */
async function historyOfCopy(flow: FlowDocument): Promise<KeptHistory | null> {
  const tab = tabIdentity();
  const copies = await abandonedCopies(flow.id, 'saved');
  const fits = (copy: DraftCopy) => copy.history !== null && isSamePart(copy.flow, flow);
  const fitting = copies.find((copy) => copy.tab === tab && fits(copy)) ?? copies.find(fits);
  return fitting?.history ?? null;
}
