import type { Result } from '@turnwise/basics';
import { ok } from '@turnwise/basics';
import { applyOperations, type FlowDocument, type FlowOperation, type OperationError } from '@turnwise/flow';
import type { StateCreator } from 'zustand';
import { makeRoom } from '../edits/make-room.ts';
import type { EditorState } from './editor-store.ts';
import { renamedSelection, renamedView, renamingBy } from './follow-renames.ts';
import {
  continueHistory,
  emptyHistory,
  endGesture,
  type History,
  recordStep,
  type Snapshot,
  stepBack,
  stepForward,
} from './history.ts';
import { isSameSelection, pruneSelection, type Selection, selectionOf } from './selection.ts';

export type ApplyOptions = {
  /** What undo calls it: "Move 3 states". */
  readonly label: string;
  /** Edits with the same gesture in a row make one undo step. */
  readonly gesture?: string;
  /** What is selected afterwards; without it the selection stays, as far as it still exists. */
  readonly select?: Partial<Selection>;
};

export type DocumentSlice = {
  readonly flow: FlowDocument;
  readonly selection: Selection;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Labels of the next steps, for tooltips. */
  readonly undoLabel: string | undefined;
  readonly redoLabel: string | undefined;
  readonly history: History;
  /** Edits the flow: all operations or none. A refused edit says why in a toast and changes nothing. */
  apply(
    operations: FlowOperation | readonly FlowOperation[],
    options?: ApplyOptions,
  ): Result<FlowDocument, OperationError>;
  /** Puts a whole other document in the flow's place, as one undo step. */
  replaceFlow(flow: FlowDocument, label: string): void;
  /** Makes all edits of one press one undo step, called as the last of them. */
  asOneStep(edits: () => void): void;
  undo(): void;
  redo(): void;
  /** Lets undo go on into an earlier visit, whose history led to the flow this one opened with. */
  restoreHistory(earlier: History): void;
  /** Selects exactly this. Selecting is no undo step, but undo brings back what was selected. */
  select(selection: Partial<Selection>): void;
  /** The next edit starts an undo step of its own. */
  endGesture(): void;
};

/** The document with its undo history, and what is selected in it. */
export const createDocumentSlice =
  (
    flow: FlowDocument,
    selection: Selection,
    onRefused: (error: OperationError) => void,
  ): StateCreator<EditorState, [], [], DocumentSlice> =>
  (set, get) => {
    const show = (history: History, { flow, selection }: Snapshot) =>
      set({
        flow,
        selection,
        history,
        canUndo: history.done.length > 0,
        canRedo: history.undone.length > 0,
        undoLabel: history.done.at(-1)?.label,
        redoLabel: history.undone.at(-1)?.label,
      });

    return {
      flow,
      selection: pruneSelection(selection, flow),
      history: emptyHistory,
      canUndo: false,
      canRedo: false,
      undoLabel: undefined,
      redoLabel: undefined,

      apply(operations, options) {
        const list = 'type' in operations ? [operations] : operations;
        const { flow: current, selection, history } = get();
        const result = applyOperations(current, list);
        if (!result.ok) {
          onRefused(result.error);
          return result;
        }
        const edited = withRoom(current, result.value);
        if (edited === current) {
          if (options?.select) get().select(options.select);
          return ok(current);
        }
        const renaming = renamingBy(list);
        const wanted = options?.select ? selectionOf(options.select) : renamedSelection(selection, renaming);
        if (renaming) set(renamedView(get(), renaming));
        const after = { flow: edited, selection: pruneSelection(wanted, edited) };
        show(
          recordStep(history, {
            label: options?.label ?? 'Edit',
            gesture: options?.gesture,
            before: { flow: current, selection },
            after,
          }),
          after,
        );
        return ok(edited);
      },

      replaceFlow(next, label) {
        const { flow: current, selection, history } = get();
        if (next === current) return;
        const after = { flow: next, selection: pruneSelection(selection, next) };
        const before = { flow: current, selection };
        show(recordStep(history, { label, gesture: undefined, before, after }), after);
      },

      asOneStep(edits) {
        const { flow: first, selection: selected, history } = get();
        edits();
        const { flow: last, selection, history: since } = get();
        const label = since.done.at(-1)?.label;
        if (last === first || label === undefined) return;
        const after = { flow: last, selection };
        const before = { flow: first, selection: selected };
        show(recordStep(history, { label, gesture: undefined, before, after }), after);
      },

      undo() {
        const back = stepBack(get().history);
        if (back) show(back.history, back.to);
      },

      redo() {
        const forward = stepForward(get().history);
        if (forward) show(forward.history, forward.to);
      },

      restoreHistory(earlier) {
        const { flow, selection, history } = get();
        show(continueHistory(earlier, history), { flow, selection });
      },

      select(part) {
        const { selection, history, flow } = get();
        const next = pruneSelection(selectionOf(part), flow);
        if (isSameSelection(next, selection)) return;
        set({ selection: next, history: endGesture(history) });
      },

      endGesture() {
        const history = endGesture(get().history);
        if (history !== get().history) set({ history });
      },
    };
  };

/** The edited flow, with no card grown over those below it. */
function withRoom(before: FlowDocument, edited: FlowDocument): FlowDocument {
  const room = edited === before ? null : makeRoom(before, edited);
  const roomy = room && applyOperations(edited, [room]);
  return roomy?.ok ? roomy.value : edited;
}
