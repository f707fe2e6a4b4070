import { type RefObject, useEffect } from 'react';
import { useEditorStore } from '../store/editor-context.tsx';

/** Leaving a field ends its undo step, so that what is typed there later can be undone by itself. */
export function useEndGesture(root: RefObject<HTMLElement | null>): void {
  const store = useEditorStore();
  useEffect(() => {
    const element = root.current;
    const end = () => store.getState().endGesture();
    element?.addEventListener('focusout', end);
    return () => element?.removeEventListener('focusout', end);
  }, [root, store]);
}
