import type { FlowOperation } from '@turnwise/flow';
import type { ApplyOptions } from '../store/document-slice.ts';
import type { EditorStore } from '../store/editor-store.ts';

/** An edit ready to be made: mouse, keyboard, menus and the outline all hand these to the store. */
export type Edit = ApplyOptions & { readonly operations: readonly FlowOperation[] };

/** Makes an edit; false when it was refused, or when there was nothing to do. */
export function makeEdit(store: EditorStore, edit: Edit | null): boolean {
  if (!edit || edit.operations.length === 0) return false;
  return store.getState().apply(edit.operations, edit).ok;
}
