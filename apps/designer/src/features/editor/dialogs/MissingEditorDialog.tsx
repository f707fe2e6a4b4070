import { MissingDialog } from '../../../ui/MissingDialog.tsx';
import type { MissingProps } from '../../../ui/MissingPart.tsx';
import { useEditorStore } from '../store/editor-context.tsx';

/** In the place of one of the editor's dialogs that could not be fetched. */
export function MissingEditorDialog(missing: MissingProps) {
  const store = useEditorStore();
  const close = () => {
    store.getState().showDialog(null);
    store.getState().showConflict(false);
  };
  return <MissingDialog {...missing} onClose={close} />;
}
