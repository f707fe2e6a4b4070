import type { Caller } from '../../api/callers.ts';
import type { FlowSummary } from '../../api/flows.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { flowsMessages as m } from './messages.ts';

export interface DeleteUsedDialogProps {
  flow: FlowSummary;
  callers: readonly Caller[];
  onDelete: () => void;
  onClose: () => void;
}

/** Asked only where deleting a flow would stop others that run it. */
export function DeleteUsedDialog({ flow, callers, onDelete, onClose }: DeleteUsedDialogProps) {
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      size="small"
      title={m.deleteUsedTitle(flow.name)}
      description={m.deleteUsedText}
      footer={
        <>
          <Button variant="danger" onClick={onDelete}>
            {m.delete}
          </Button>
          <Button onClick={onClose}>{m.keep}</Button>
        </>
      }
    >
      <ul aria-label={m.deleteUsedBy}>
        {callers.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ul>
    </Dialog>
  );
}
