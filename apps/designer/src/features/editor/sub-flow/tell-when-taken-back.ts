import type { EditorStore } from '../store/editor-store.ts';

/** Tells once when the newest edit, called `label`, is undone; no longer after it is out of the undo history. */
export function tellWhenTakenBack(store: EditorStore, label: string, tell: () => void): void {
  const step = store.getState().history.done.at(-1);
  if (step?.label !== label) return;
  const stop = store.subscribe(({ history }) => {
    if (history.done.includes(step)) return;
    stop();
    if (history.undone.includes(step)) tell();
  });
}
