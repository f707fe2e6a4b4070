import type { ComponentType } from 'react';
import { deferred, Nothing } from '../../../ui/deferred.tsx';
import { MissingDialog } from '../../../ui/MissingDialog.tsx';
import type { MissingProps } from '../../../ui/MissingPart.tsx';
import type { SaveControl } from '../autosave/use-autosave.ts';
import type { EditorPageProps } from '../editor-page-props.ts';
import { useEditor, useEditorStore } from '../store/editor-context.tsx';

function Missing(missing: MissingProps) {
  const store = useEditorStore();
  const close = () => {
    store.getState().showDialog(null);
    store.getState().showConflict(false);
  };
  return <MissingDialog {...missing} onClose={close} />;
}

const dialog = <Props extends object>(load: () => Promise<ComponentType<Props>>) =>
  deferred(load, Nothing, Missing);

const ConflictDialog = dialog(() =>
  import('../autosave/ConflictDialog.tsx').then((module) => module.ConflictDialog),
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
}: Pick<EditorPageProps, 'renderPublishChanges'> & { save: SaveControl }) {
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
      {hasConflict && <ConflictDialog save={save} />}
    </>
  );
}
