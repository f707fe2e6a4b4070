import type { ReactNode } from 'react';
import type { TemplateSummary } from '../../api/flows.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Field } from '../../ui/Field.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { flowsMessages as m } from './messages.ts';
import styles from './TemplateDialog.module.css';
import { useNameForm } from './use-name-form.ts';

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
  const { name, problem, busy, change, submit } = useNameForm(template.name, onUse);

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
            submit();
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
            <TextField value={name} onValueChange={change} placeholder={m.namePlaceholder} maxLength={200} />
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
