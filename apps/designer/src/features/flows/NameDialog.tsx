import { useState } from 'react';
import { errorSentence } from '../../api/api-error.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Field } from '../../ui/Field.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { flowsMessages as m } from './messages.ts';
import { nameProblem } from './name-problem.ts';

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
  const [name, setName] = useState(initialName);
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);

  const submit = async () => {
    const wanted = name.trim();
    if (busy) return;
    const wrong = nameProblem(wanted);
    if (wrong !== undefined) return setProblem(wrong);
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
      size="small"
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
      <Field label={m.name} error={problem}>
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
