import { useCallback, useEffect, useRef } from 'react';
import { later } from '../../../../ui/later.ts';
import { useToast } from '../../../../ui/Toast.tsx';
import { useEditorStore } from '../../store/editor-context.tsx';
import { canvasMessages as words } from '../messages.ts';
import { useCanvasControl } from '../use-canvas-control.ts';

const loadTidyUp = later(() => import('./tidy-up.ts'));

/**
 * Arranges the canvas, one time after the other, and tells so in these words; what that takes is loaded when first asked
 * for.
 */
export function useTidyUp(told: string = words.tidied): () => void {
  const store = useEditorStore();
  const toast = useToast();
  const canvas = useCanvasControl();
  const running = useRef<AbortController | null>(null);

  useEffect(() => () => running.current?.abort(), []);

  return useCallback(() => {
    if (running.current) return;
    const now = new AbortController();
    running.current = now;
    const { signal } = now;
    loadTidyUp()
      .then(({ tidyUp }) => tidyUp({ store, toast, canvas, told, signal }))
      .catch(() => {
        if (!signal.aborted) toast.show({ id: 'tidy', text: words.tidyFailed, tone: 'bad' });
      })
      .finally(() => {
        running.current = null;
      });
  }, [store, toast, canvas, told]);
}
