import type { FlowDocument, OperationError } from '@turnwise/flow';
import { createStore, type StoreApi } from 'zustand';
import { createDocumentSlice, type DocumentSlice } from './document-slice.ts';
import { createFlowNamesSlice, type FlowNamesSlice } from './flow-names-slice.ts';
import { createProblemsSlice, type ProblemsSlice } from './problems-slice.ts';
import { createSaveSlice, type SaveSlice } from './save-slice.ts';
import { emptySelection, type Selection } from './selection.ts';
import { createViewSlice, type ViewSlice } from './view-slice.ts';

/** Everything the editor holds about one flow. The document is only changed through `apply`, undo and redo. */
export type EditorState = DocumentSlice & SaveSlice & ViewSlice & ProblemsSlice & FlowNamesSlice;
export type EditorStore = StoreApi<EditorState>;

/** `onRefused` hears of edits that could not be made, with a sentence for the author. */
export function createEditorStore({
  flow,
  revision,
  savedAt = null,
  selection = emptySelection,
  onRefused = () => undefined,
}: {
  flow: FlowDocument;
  revision: number;
  /** When the server last saved it, in epoch milliseconds. */
  savedAt?: number | null;
  /** What is selected at first, as far as it exists. */
  selection?: Selection;
  onRefused?: (error: OperationError) => void;
}): EditorStore {
  return createStore<EditorState>()((...slice) => ({
    ...createDocumentSlice(flow, selection, onRefused)(...slice),
    ...createSaveSlice(revision, savedAt)(...slice),
    ...createViewSlice(...slice),
    ...createProblemsSlice(...slice),
    ...createFlowNamesSlice(...slice),
  }));
}
