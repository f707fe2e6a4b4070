import { editOnCard } from '../commands/edit-commands.ts';
import { type Edit, makeEdit } from '../edits/edit.ts';
import type { EditorStore } from '../store/editor-store.ts';

/**
 * Makes an edit that adds a state, and opens its card for writing: what is typed next are its words. Left to the
 * canvas, they would be taken for commands.
 */
export function beginState(store: EditorStore, edit: Edit | null): boolean {
  if (!makeEdit(store, edit)) return false;
  const [name] = store.getState().selection.states;
  if (name !== undefined) editOnCard(store, name);
  return true;
}
