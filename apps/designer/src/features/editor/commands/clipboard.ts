import { copyFragment, type Fragment } from '@turnwise/flow';
import { deleteSelected } from '../edits/delete-selected.ts';
import { makeEdit } from '../edits/edit.ts';
import { editMessages } from '../edits/messages.ts';
import { pasteFragmentEdit, readFragment } from '../edits/paste-fragment.ts';
import type { EditorStore } from '../store/editor-store.ts';
import { selectionOf } from '../store/selection.ts';
import type { CommandContext } from './command.ts';
import { commandMessages as words } from './messages.ts';

// Where a page may not use the system's clipboard (plain http), copies last as long as the page.
let lastCopied: string | null = null;

/** The selected states as text for the clipboard, or null when none is. */
export function selectionAsText(store: EditorStore): string | null {
  const { flow, selection } = store.getState();
  const fragment = copyFragment(flow, selection.states, selection.frames);
  if (Object.keys(fragment.states).length === 0) return null;
  lastCopied = JSON.stringify(fragment);
  return lastCopied;
}

export function cutSelection(store: EditorStore): void {
  const { flow, selection } = store.getState();
  // A frame is cut with what stands in it, since that is what pasting brings back.
  const { states: cut, frames = [] } = copyFragment(flow, selection.states, selection.frames);
  const states = Object.keys(cut);
  const what = selectionOf({ states, frames: frames.map(({ id }) => id) });
  deleteSelected(store, { what, label: editMessages.cut(states.length) });
}

export async function copySelection(store: EditorStore, { cut = false } = {}): Promise<void> {
  const text = selectionAsText(store);
  if (text === null) return;
  if (cut) cutSelection(store);
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // Kept in `lastCopied`.
  }
}

export function pasteText(context: CommandContext, text: string): boolean {
  const fragment: Fragment | null = readFragment(text);
  if (!fragment) return false;
  const { store, canvas, at } = context;
  const done = makeEdit(store, pasteFragmentEdit(store.getState().flow, fragment, at ?? canvas.centre()));
  return done;
}

/** Paste from a menu: the browser may ask, or refuse. */
export async function pasteFromClipboard(context: CommandContext): Promise<void> {
  let text: string | null = null;
  let wasRefused = false;
  try {
    text = await navigator.clipboard.readText();
  } catch {
    wasRefused = true;
  }
  if (text !== null && pasteText(context, text)) return;
  if (lastCopied !== null && pasteText(context, lastCopied)) return;
  context.notify(wasRefused ? words.pasteBlocked : words.nothingToPaste);
}
