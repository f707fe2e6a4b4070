import { type ReactNode, useState } from 'react';
import { errorSentence } from '../../api/api-error.ts';
import type { TemplateSummary } from '../../api/flows.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Field } from '../../ui/Field.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { flowsMessages as m } from './messages.ts';
import { nameProblem } from './name-problem.ts';
import styles from './TemplateDialog.module.css';

export interface TemplateDialogProps {
  template: TemplateSummary;
  picture: ReactNode;
  /** The template, to be talked to before it is used. */
  talk: ReactNode;
  /** Rejects with what went wrong; the dialog then stays, with the name in it. */
  onUse: (name: string) => Promise<void>;
  onClose: () => void;
}

/** A template as it is before anybody uses it: what it looks like, what it says, and the button that makes it a flow. */
export function TemplateDialog({ template, picture, talk, onUse, onClose }: TemplateDialogProps) {
  const [name, setName] = useState(template.name);
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);

  const use = async () => {
    if (busy) return;
    const wrong = nameProblem(name);
    setProblem(wrong);
    if (wrong !== undefined) return;
    setBusy(true);
    try {
      await onUse(name.trim());
    } catch (error) {
      setProblem(errorSentence(error));
      setBusy(false);
    }
  };

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      size="wide"
      title={template.name}
      description={template.description}
      onOpenAutoFocus={(event) => {
        event.preventDefault();
        if (event.target instanceof HTMLElement) event.target.querySelector('input')?.select();
      }}
    >
      <div className={styles.columns}>
        <form
          className={styles.make}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void use();
          }}
        >
          {picture}
          <p className={styles.size}>
            {m.states(template.stateCount)}
            {template.slotCount > 0 && ` · ${m.slots(template.slotCount)}`}
          </p>
          {template.subFlows.length > 0 && (
            <p className={styles.size}>{m.bringsSubFlows(template.subFlows.join(', '))}</p>
          )}
          <Field label={m.templateName} error={problem}>
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
          <div className={styles.buttons}>
            <Button onClick={onClose}>{m.cancel}</Button>
            <Button variant="primary" type="submit" busy={busy}>
              {m.templateUse}
            </Button>
          </div>
        </form>
        <div className={styles.talk}>{talk}</div>
      </div>
    </Dialog>
  );
}
