import type { FlowDocument } from '@turnwise/flow';
import type { StateCreator } from 'zustand';
import type { EditorState } from './editor-store.ts';

export type SaveStatus = 'saved' | 'saving' | 'offline' | 'conflict' | 'deleted' | 'error';

/** Where the work stands. `at` is when it was last safe on the server, in epoch milliseconds. */
export type SaveState = {
  readonly status: SaveStatus;
  readonly at: number | null;
  /** For `error`: a sentence that says what to do. */
  readonly message?: string | undefined;
};

/** Another draft stands on the server than the one these edits were made on. */
export type Conflict = {
  readonly mine: FlowDocument;
  readonly theirs: FlowDocument;
  readonly theirRevision: number;
  /** What both were made from, when it is known. */
  readonly base: FlowDocument | null;
};

export type SaveSlice = {
  readonly saveState: SaveState;
  /** The server's revision the next save builds on. */
  readonly revision: number;
  /** Waits for the author's choice. */
  readonly conflict: Conflict | null;
  readonly isConflictShown: boolean;
  /** How many other tabs on this computer have the flow open. */
  readonly otherTabs: number;
  /** False when this browser keeps nothing: what is not on the server is in this page alone. */
  readonly isKept: boolean;
  setSaveState(saveState: SaveState): void;
  setRevision(revision: number): void;
  setConflict(conflict: Conflict | null): void;
  showConflict(isShown: boolean): void;
  setOtherTabs(count: number): void;
  setKept(isKept: boolean): void;
};

/** Told by autosave, read by the top bar. */
export const createSaveSlice =
  (revision: number, savedAt: number | null): StateCreator<EditorState, [], [], SaveSlice> =>
  (set) => ({
    saveState: { status: 'saved', at: savedAt },
    revision,
    conflict: null,
    isConflictShown: false,
    otherTabs: 0,
    isKept: true,
    setSaveState: (saveState) => set({ saveState }),
    setRevision: (next) => set({ revision: next }),
    setConflict: (conflict) => set({ conflict, isConflictShown: conflict !== null }),
    showConflict: (isConflictShown) => set({ isConflictShown }),
    setOtherTabs: (otherTabs) => set({ otherTabs }),
    setKept: (isKept) => set({ isKept }),
  });
