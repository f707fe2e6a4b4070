import type { StateCreator } from 'zustand';
import type { EditorState } from './editor-store.ts';

type FlowNames = Readonly<Record<string, string>>;

export type FlowNamesSlice = {
  /** What the flows are called that this one can run, by id, as far as it is known. */
  readonly flowNames: FlowNames;
  setFlowNames(names: FlowNames): void;
};

/** Told by the server's list of flows; read by cards, which show whom they run. */
export const createFlowNamesSlice: StateCreator<EditorState, [], [], FlowNamesSlice> = (set) => ({
  flowNames: {},
  setFlowNames: (flowNames) => set({ flowNames }),
});
