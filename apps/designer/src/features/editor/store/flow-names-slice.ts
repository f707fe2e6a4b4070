import type { StateCreator } from 'zustand';
import type { EditorState } from './editor-store.ts';

type FlowNames = Readonly<Record<string, string>>;

export type FlowNamesSlice = {
  /** What the flows are called that this one can run, by id, as far as it is known. */
  readonly flowNames: FlowNames;
  /** Those of them that are not published, so that there is nothing to run. */
  readonly unpublishedFlows: FlowNames;
  setFlowNames(names: FlowNames, unpublished: FlowNames): void;
};

/** Told by the server's list of flows; read by cards, which show whom they run. */
export const createFlowNamesSlice: StateCreator<EditorState, [], [], FlowNamesSlice> = (set, get) => ({
  flowNames: {},
  unpublishedFlows: {},
  setFlowNames(flowNames, unpublished) {
    const known = get().unpublishedFlows;
    // The list is read again and again: what says the same is the same, or the flow would be checked anew each time.
    const unpublishedFlows = JSON.stringify(known) === JSON.stringify(unpublished) ? known : unpublished;
    set({ flowNames, unpublishedFlows });
  },
});
