import type { StateCreator } from 'zustand';
import type { EditorState } from './editor-store.ts';

export type SaveStatus = 'saved' | 'saving' | 'offline' | 'conflict' | 'error';

/** Where the work stands. `at` is when it was last safe on the server, in epoch milliseconds. */
export type SaveState = {
  readonly status: SaveStatus;
  readonly at: number | null;
  /** For `error`: a sentence that says what to do. */
  readonly message?: string | undefined;
};

export type SaveSlice = {
  readonly saveState: SaveState;
  /** The server's revision the next save builds on. */
  readonly revision: number;
  setSaveState(saveState: SaveState): void;
  setRevision(revision: number): void;
};

/** Told by autosave, read by the top bar. */
export const createSaveSlice =
  (revision: number): StateCreator<EditorState, [], [], SaveSlice> =>
  (set) => ({
    saveState: { status: 'saved', at: null },
    revision,
    setSaveState: (saveState) => set({ saveState }),
    setRevision: (next) => set({ revision: next }),
  });
