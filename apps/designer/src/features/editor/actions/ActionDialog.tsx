import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { NameInExports } from '../panels/NameInExports.tsx';
import { actionLabel } from '../panels/state-label.ts';
import { useUndoToast } from '../panels/use-undo-toast.ts';
import { useEditor, useEditorStore } from '../store/editor-context.tsx';
import { ActionEditor } from './ActionEditor.tsx';
import styles from './actions.module.css';
import { messages } from './messages.ts';

export interface ActionDialogProps {
  name: string;
  onNameChange: (name: string) => void;
  onClose: () => void;
}

/** An action with room to work on it, wherever it was opened from. Every change is made at once. */
export function ActionDialog({ name, onNameChange, onClose }: ActionDialogProps) {
  const store = useEditorStore();
  const flow = useEditor((state) => state.flow);
  const offerUndo = useUndoToast();
  const action = Object.hasOwn(flow.actions, name) ? flow.actions[name] : undefined;
  if (!action) return null;
  const label = actionLabel(flow, name);
  const remove = () => {
    const removed = store.getState().apply([{ type: 'removeAction', name }], { label: messages.delete });
    if (!removed.ok) return;
    onClose();
    offerUndo(messages.removed(label), messages.undo, [{ type: 'addAction', name, action }]);
  };
  return (
    <Dialog
      open
      size="large"
      onOpenChange={(open) => !open && onClose()}
      title={label}
      description={messages.dialogHint}
      footer={
        <>
          <Button variant="ghost" className={styles.delete} onClick={remove}>
            {messages.delete}
          </Button>
          <NameInExports
            name={name}
            isTaken={(wanted) => Object.hasOwn(flow.actions, wanted)}
            operationFor={(to) => ({ type: 'renameAction', from: name, to })}
            onRenamed={onNameChange}
          />
          <Button variant="primary" onClick={onClose}>
            {messages.done}
          </Button>
        </>
      }
    >
      <ActionEditor name={name} action={action} onLeave={onClose} />
    </Dialog>
  );
}
