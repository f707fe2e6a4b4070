import { exitsOf, type FlowDocument } from '@turnwise/flow';
import { useEffect, useEffectEvent, useMemo } from 'react';
import { useLocation } from 'wouter';
import { ErrorBoundary } from '../../../ui/ErrorBoundary.tsx';
import type { EditorPageProps, EditorTabSlotProps } from '../editor-page-props.ts';
import { makeEdit } from '../edits/edit.ts';
import { editMessages } from '../edits/messages.ts';
import { restoreStateEdit } from '../edits/restore-state.ts';
import { useEditor, useEditorStore } from '../store/editor-context.tsx';
import type { EditorState, EditorStore } from '../store/editor-store.ts';
import styles from './EditorShell.module.css';

type TabContentProps = Pick<EditorPageProps, 'renderTab'> & {
  tab: Exclude<EditorPageProps['tab'], 'design'>;
};

/** A tab that is none of the editor's own: it reads the draft, and edits it by what it is handed. */
export function TabContent({ tab, renderTab }: TabContentProps) {
  const store = useEditorStore();
  const flow = useEditor((editor) => editor.flow);
  const [, navigate] = useLocation();
  const openTryIt = () => store.getState().setTryItOpen(true);
  const showState = (name: string, port: string | null) => {
    const state = flow.states[name];
    const exit = state && exitsOf(state).find((one) => one.port === port);
    store.getState().showPlace({ in: 'state', state: name, ...(exit ? { field: exit.path.join('.') } : {}) });
  };
  // What the top bar and the dialogs lead to - a problem, something that was found, Try it - is beside the canvas.
  const follow = useEffectEvent((now: EditorState, before: EditorState) => {
    const isToTalk = now.tryItTakesFocus && !before.tryItTakesFocus;
    if (isToTalk || now.placeRequest !== before.placeRequest) {
      navigate(`/flows/${encodeURIComponent(flow.id)}`);
    }
  });
  useEffect(() => store.subscribe((now, before) => follow(now, before)), [store]);
  const edits = useMemo(() => editsOf(store), [store]);
  return (
    <main className={styles.other}>
      <ErrorBoundary resetKey={tab}>
        {renderTab?.(tab, { flowId: flow.id, flow, openTryIt, showState, ...edits })}
      </ErrorBoundary>
    </main>
  );
}

const editsOf = (store: EditorStore): Pick<EditorTabSlotProps, 'replaceFlow' | 'restoreState'> => ({
  replaceFlow(flow, label) {
    const before = store.getState().flow;
    store.getState().replaceFlow(flow, label);
    return undoOf(store, before);
  },
  restoreState(name, version, label) {
    const before = store.getState().flow;
    const made = restoreStateEdit(before, { name, version, label });
    if (!made || !makeEdit(store, made.edit)) return null;
    return { restored: made.restored, undo: undoOf(store, before) };
  },
});

/** Takes the edit just made back: by undo, or, when others were made since, by an edit of its own. */
function undoOf(store: EditorStore, before: FlowDocument): () => void {
  const after = store.getState().flow;
  return () => {
    const { flow, undo, replaceFlow } = store.getState();
    if (flow === after) undo();
    else replaceFlow(before, editMessages.takeBack);
  };
}
