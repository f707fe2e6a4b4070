import { useEffect } from 'react';
import { useEditorStore } from '../../store/editor-context.tsx';
import { canvasExtrasMessages as words } from '../extras-messages.ts';
import { isHeap } from './is-heap.ts';
import { useTidyUp } from './use-tidy-up.ts';

/** A flow that opens as a heap of cards is arranged at once, by an edit like any other: it is told, and can be undone. */
export function useArrangeHeap(): void {
  const store = useEditorStore();
  const arrange = useTidyUp(words.arranged);
  useEffect(() => {
    if (isHeap(store.getState().flow)) arrange();
  }, [store, arrange]);
}
