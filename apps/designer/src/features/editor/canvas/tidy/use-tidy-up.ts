import { useCallback, useEffect, useRef } from 'react';
import { useToast } from '../../../../ui/Toast.tsx';
import { makeEdit } from '../../edits/edit.ts';
import { useEditorStore } from '../../store/editor-context.tsx';
import { canvasMessages as words } from '../messages.ts';
import { layoutInput } from './layout-input.ts';
import type { LayoutResult } from './layout-states.ts';
import { tidyEdit } from './tidy-edit.ts';

/** Arranges the selected states when there are several, else all, in a worker that is loaded when first asked for. */
export function useTidyUp(): () => void {
  const store = useEditorStore();
  const toast = useToast();
  const running = useRef<Worker | null>(null);

  useEffect(() => () => running.current?.terminate(), []);

  return useCallback(() => {
    if (running.current) return;
    const { flow, selection } = store.getState();
    const names = selection.states.length > 1 ? selection.states : Object.keys(flow.states);
    const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
    running.current = worker;
    const progress = setTimeout(() => toast.show({ id: 'tidy', text: words.tidying, duration: 60_000 }), 800);
    const finish = () => {
      clearTimeout(progress);
      worker.terminate();
      running.current = null;
    };
    worker.addEventListener('message', (event: MessageEvent<LayoutResult>) => {
      finish();
      const edit = tidyEdit(store.getState().flow, event.data);
      makeEdit(store, edit);
      toast.show({
        id: 'tidy',
        text: words.tidied,
        action: edit ? { label: words.undo, onSelect: () => store.getState().undo() } : undefined,
      });
    });
    worker.addEventListener('error', () => {
      finish();
      toast.show({ id: 'tidy', text: words.tidyFailed, tone: 'bad' });
    });
    worker.postMessage(layoutInput(flow, names));
  }, [store, toast]);
}
