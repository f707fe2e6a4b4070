import { type ReactNode, useState } from 'react';
import { errorSentence } from '../../api/api-error.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Field } from '../../ui/Field.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { flowsMessages as m } from './messages.ts';

export interface NameDialogProps {
  title: string;
  description?: string;
  label?: string;
  initialName?: string;
  submitLabel: string;
  size?: 'small' | 'large';
  /** Rejects with what went wrong; the dialog then stays, with the name in it. */
  onSubmit: (name: string) => Promise<void>;
  onClose: () => void;
  /** Above the field. */
  children?: ReactNode;
}

/** Asks for a flow's name, and for nothing else. */
export function NameDialog({
  title,
  description,
  label = m.name,
  initialName = '',
  submitLabel,
  size = 'small',
  onSubmit,
  onClose,
  children,
}: NameDialogProps) {
  const [name, setName] = useState(initialName);
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);

  const submit = async () => {
    const wanted = name.trim();
    if (busy) return;
    if (wanted === '') return setProblem(m.nameMissing);
    if (wanted.length > 120) return setProblem(m.nameTooLong);
    setBusy(true);
    try {
      await onSubmit(wanted);
    } catch (error) {
      setProblem(errorSentence(error));
      setBusy(false);
    }
  };

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      size={size}
      title={title}
      description={description}
      onSubmit={() => void submit()}
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
      {children}
      <Field label={label} error={problem}>
        <TextField
          value={name}
          onValueChange={(next) => {
            setName(next);
            setProblem(undefined);
          }}
          placeholder={m.namePlaceholder}
          maxLength={200}
        />
      </Field>
    </Dialog>
  );
}
