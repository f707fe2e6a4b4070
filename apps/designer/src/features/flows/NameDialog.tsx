import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Field } from '../../ui/Field.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { flowsMessages as m } from './messages.ts';
import { useNameForm } from './use-name-form.ts';

export interface NameDialogProps {
  title: string;
  description?: string;
  initialName?: string;
  submitLabel: string;
  /** Rejects with what went wrong; the dialog then stays, with the name in it. */
  onSubmit: (name: string) => Promise<void>;
  onClose: () => void;
}

/** Asks for a flow's name, and for nothing else. */
export function NameDialog({
  title,
  description,
  initialName = '',
  submitLabel,
  onSubmit,
  onClose,
}: NameDialogProps) {
  const { name, problem, busy, change, submit } = useNameForm(initialName, onSubmit);

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      size="small"
      title={title}
      description={description}
      onSubmit={submit}
      onOpenAutoFocus={(event) => {
        event.preventDefault();
        if (event.target instanceof HTMLElement) event.target.querySelector('input')?.select();
      }}
      footer={
        <>
          <Button onClick={onClose}>{m.cancel}</Button>
          <Button variant="primary" type="submit" busy={busy}>
            {submitLabel}
          </Button>
        </>
      }
    >
      <Field label={m.name} error={problem}>
        <TextField value={name} onValueChange={change} placeholder={m.namePlaceholder} maxLength={200} />
      </Field>
    </Dialog>
  );
}
