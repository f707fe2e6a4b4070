import type { ComponentType } from 'react';
import { deferred, Nothing } from '../../../ui/deferred.tsx';
import type { SaveControl } from '../autosave/use-autosave.ts';
import type { EditorPageProps } from '../editor-page-props.ts';
import { useEditor } from '../store/editor-context.tsx';
import { MissingEditorDialog } from './MissingEditorDialog.tsx';

const dialog = <Props extends object>(load: () => Promise<ComponentType<Props>>) =>
  deferred(load, Nothing, MissingEditorDialog);

const ConflictDialog = dialog(() =>
  import('../autosave/ConflictDialog.tsx').then((module) => module.ConflictDialog),
);
const DeletedDialog = dialog(() =>
  import('../autosave/DeletedDialog.tsx').then((module) => module.DeletedDialog),
);
const FindDialog = dialog(() => import('./FindDialog.tsx').then((module) => module.FindDialog));
const KeysDialog = dialog(() => import('./KeysDialog.tsx').then((module) => module.KeysDialog));
const ConnectDialog = dialog(() => import('./ConnectDialog.tsx').then((module) => module.ConnectDialog));
const PublishDialog = dialog(() => import('./PublishDialog.tsx').then((module) => module.PublishDialog));
const PrintDialog = dialog(() => import('../pictures/PrintDialog.tsx').then((module) => module.PrintDialog));
const SubFlowDialog = dialog(() =>
  import('../sub-flow/SubFlowDialog.tsx').then((module) => module.SubFlowDialog),
);

/** The dialog that is open, loaded when it is first asked for. */
export function EditorDialogs({
  save,
  renderPublishChanges,
  renderChanges,
}: Pick<EditorPageProps, 'renderPublishChanges' | 'renderChanges'> & { save: SaveControl }) {
  const open = useEditor((editor) => editor.dialog);
  const hasConflict = useEditor((editor) => editor.conflict !== null);
  return (
    <>
      {open === 'find' && <FindDialog />}
      {open === 'keys' && <KeysDialog />}
      {open === 'connect' && <ConnectDialog />}
      {open === 'publish' && <PublishDialog flush={save.flush} renderChanges={renderPublishChanges} />}
      {open === 'print' && <PrintDialog />}
      {open === 'subFlow' && <SubFlowDialog />}
      {open === 'deleted' && <DeletedDialog save={save} />}
      {hasConflict && <ConflictDialog save={save} renderChanges={renderChanges} />}
    </>
  );
}
