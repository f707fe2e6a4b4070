import type { EditorStore } from './editor-store.ts';
import { emptySelection, type Selection, selectionSchema } from './selection.ts';

const keyOf = (flowId: string) => `turnwise.selection.${flowId}`;

/** What was last selected in this flow, in this tab. */
export function recallSelection(flowId: string): Selection {
  try {
    const parsed = selectionSchema.safeParse(JSON.parse(sessionStorage.getItem(keyOf(flowId)) ?? 'null'));
    return parsed.success ? parsed.data : emptySelection;
  } catch {
    return emptySelection;
  }
}

/** Remembers what is selected from now on. Returns how to stop. */
export function rememberSelection(store: EditorStore): () => void {
  return store.subscribe(({ flow, selection }, before) => {
    if (selection === before.selection) return;
    try {
      sessionStorage.setItem(keyOf(flow.id), JSON.stringify(selection));
    } catch {
      // A browser that keeps nothing opens the flow with nothing selected.
    }
  });
}
