import type { FlowOperation } from '@turnwise/flow';
import { useToast } from '../../../ui/Toast.tsx';
import { useEditorStore } from '../store/editor-context.tsx';

/** Says that something is gone and offers to bring it back, also after other edits have been made since. */
export function useUndoToast() {
  const toast = useToast();
  const store = useEditorStore();
  return (text: string, undo: string, restore: readonly FlowOperation[]) =>
    toast.show({
      text,
      action: { label: undo, onSelect: () => void store.getState().apply(restore, { label: undo }) },
    });
}
