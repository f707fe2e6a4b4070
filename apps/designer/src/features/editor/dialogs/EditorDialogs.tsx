import { lazy, Suspense } from 'react';
import type { SaveControl } from '../autosave/use-autosave.ts';
import type { EditorPageProps } from '../editor-page-props.ts';
import { useEditor } from '../store/editor-context.tsx';

const ConflictDialog = lazy(() =>
  import('../autosave/ConflictDialog.tsx').then((module) => ({ default: module.ConflictDialog })),
);
const FindDialog = lazy(() => import('./FindDialog.tsx').then((module) => ({ default: module.FindDialog })));
const KeysDialog = lazy(() => import('./KeysDialog.tsx').then((module) => ({ default: module.KeysDialog })));
const ConnectDialog = lazy(() =>
  import('./ConnectDialog.tsx').then((module) => ({ default: module.ConnectDialog })),
);
const PublishDialog = lazy(() =>
  import('./PublishDialog.tsx').then((module) => ({ default: module.PublishDialog })),
);
const PrintDialog = lazy(() =>
  import('../pictures/PrintDialog.tsx').then((module) => ({ default: module.PrintDialog })),
);
const SubFlowDialog = lazy(() =>
  import('../sub-flow/SubFlowDialog.tsx').then((module) => ({ default: module.SubFlowDialog })),
);

/** The dialog that is open, loaded when it is first asked for. */
export function EditorDialogs({
  save,
  renderPublishChanges,
}: Pick<EditorPageProps, 'renderPublishChanges'> & { save: SaveControl }) {
  const dialog = useEditor((editor) => editor.dialog);
  const hasConflict = useEditor((editor) => editor.conflict !== null);
  return (
    <Suspense>
      {dialog === 'find' && <FindDialog />}
      {dialog === 'keys' && <KeysDialog />}
      {dialog === 'connect' && <ConnectDialog />}
      {dialog === 'publish' && <PublishDialog flush={save.flush} renderChanges={renderPublishChanges} />}
      {dialog === 'print' && <PrintDialog />}
      {dialog === 'subFlow' && <SubFlowDialog />}
      {hasConflict && <ConflictDialog save={save} />}
    </Suspense>
  );
}
