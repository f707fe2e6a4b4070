import { onDemand } from '../../../ui/use-on-demand.ts';
import type { Notify } from '../commands/command.ts';
import type { EditorStore } from '../store/editor-store.ts';
import type { Selection } from '../store/selection.ts';
import { makeEdit } from './edit.ts';

/** What deleting means; fetched soon after the canvas. */
const deletion = onDemand(() =>
  import('./delete-selection.ts').then(({ deleteSelectionEdit }) => deleteSelectionEdit),
);

/** Deletes what is selected, or what is given, and says where ways lead on past it. */
export function deleteSelected(
  store: EditorStore,
  { what, label, notify }: { what?: Selection; label?: string; notify?: Notify } = {},
): void {
  const { flow, selection } = store.getState();
  const edit = deletion.loaded()?.(flow, what ?? selection);
  if (edit === undefined) {
    void deletion.load().then(() => deleteSelected(store, { what, label, notify }));
    return;
  }
  if (edit && makeEdit(store, label === undefined ? edit : { ...edit, label }) && edit.closed)
    notify?.(edit.closed, () => store.getState().undo());
}
