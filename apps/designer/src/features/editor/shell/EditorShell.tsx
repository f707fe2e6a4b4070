import { ReactFlowProvider } from '@xyflow/react';
import { type ComponentProps, useEffect, useState } from 'react';
import { deferred, Nothing } from '../../../ui/deferred.tsx';
import { onceDrawn } from '../../../ui/once-drawn.ts';
import { useToast } from '../../../ui/Toast.tsx';
import { saveMessages } from '../autosave/messages.ts';
import type { OpenedDraft } from '../autosave/open-draft.ts';
import { useAutosave } from '../autosave/use-autosave.ts';
import { CommandsProvider } from '../commands/CommandsProvider.tsx';
import { MissingEditorDialog } from '../dialogs/MissingEditorDialog.tsx';
import type { EditorPageProps } from '../editor-page-props.ts';
import { useProblemCheck } from '../problems/use-problem-check.ts';
import { EditorProvider, useEditor } from '../store/editor-context.tsx';
import { createEditorStore } from '../store/editor-store.ts';
import { recallSelection, rememberSelection } from '../store/selection-memory.ts';
import { TopBar } from '../topbar/TopBar.tsx';
import { Breadcrumbs } from '../trail/Breadcrumbs.tsx';
import { useKeepTrail } from '../trail/use-trail.ts';
import { DesignTab } from './DesignTab.tsx';
import styles from './EditorShell.module.css';
import { OtherTab } from './OtherTab.tsx';
import { useFetchAhead } from './use-fetch-ahead.ts';

const EditorDialogs = deferred(
  onceDrawn(() => import('../dialogs/EditorDialogs.tsx').then((module) => module.EditorDialogs)),
  Nothing,
  MissingEditorDialog,
);

function Dialogs(props: ComponentProps<typeof EditorDialogs>) {
  const isOpen = useEditor(({ dialog, conflict }) => dialog !== null || conflict !== null);
  return isOpen && <EditorDialogs {...props} />;
}

/** The editor of one opened flow. What the server sends later does not disturb what is being drawn. */
export function EditorShell({
  opened,
  tab,
  renderTryIt,
  renderTab,
  renderPublishChanges,
  renderChanges,
}: Omit<EditorPageProps, 'flowId'> & { opened: OpenedDraft }) {
  const toast = useToast();
  const [draft] = useState(opened);
  const { isRestored } = draft;
  const [store] = useState(() =>
    createEditorStore({
      flow: draft.flow,
      revision: draft.revision,
      savedAt: draft.savedAt,
      selection: recallSelection(draft.flow.id),
      onRefused: ({ message }) => void toast.show({ id: 'refused', text: message, tone: 'bad' }),
    }),
  );
  const save = useAutosave(store, draft);
  useProblemCheck(store);
  useKeepTrail();
  useFetchAhead();
  useEffect(() => rememberSelection(store), [store]);
  useEffect(() => {
    if (isRestored) toast.show({ id: 'restored', text: saveMessages.restored, tone: 'ok' });
  }, [isRestored, toast]);

  return (
    <EditorProvider store={store}>
      <ReactFlowProvider>
        <CommandsProvider saveNow={save.saveNow}>
          <div className={styles.shell}>
            <TopBar tab={tab} canTry={renderTryIt !== undefined} flush={save.flush} />
            <Breadcrumbs />
            {tab === 'design' ? (
              <DesignTab renderTryIt={renderTryIt} />
            ) : (
              <OtherTab tab={tab} renderTab={renderTab} />
            )}
          </div>
          <Dialogs save={save} renderPublishChanges={renderPublishChanges} renderChanges={renderChanges} />
        </CommandsProvider>
      </ReactFlowProvider>
    </EditorProvider>
  );
}
