import { type FlowOperation, isName } from '@turnwise/flow';
import { useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { Field } from '../../../ui/Field.tsx';
import { Popover } from '../../../ui/Popover.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useEditorStore } from '../store/editor-context.tsx';
import { stateMessages as messages } from './messages.ts';
import styles from './NameInExports.module.css';

export interface NameInExportsProps {
  name: string;
  isTaken: (name: string) => boolean;
  operationFor: (to: string) => FlowOperation;
  /** Told the new name, before the old one is gone. */
  onRenamed?: (to: string) => void;
}

/** The name in exports and rules, quietly; pressed, it can be changed everywhere at once. */
export function NameInExports({ name, isTaken, operationFor, onRenamed }: NameInExportsProps) {
  const [open, setOpen] = useState(false);
  return (
    <span className={styles.wrap}>
      {messages.calledInExports}
      <Popover
        label={messages.renameTitle}
        width={280}
        open={open}
        onOpenChange={setOpen}
        align="end"
        trigger={
          <button type="button" className={styles.name} aria-label={messages.renameLabel(name)}>
            {name}
          </button>
        }
      >
        <RenameForm
          name={name}
          isTaken={isTaken}
          operationFor={operationFor}
          onRenamed={onRenamed}
          onDone={() => setOpen(false)}
        />
      </Popover>
    </span>
  );
}

function RenameForm({
  name,
  isTaken,
  operationFor,
  onRenamed,
  onDone,
}: NameInExportsProps & { onDone: () => void }) {
  const store = useEditorStore();
  const [draft, setDraft] = useState(name);
  const [tried, setTried] = useState(false);
  const wanted = draft.trim();
  const error =
    wanted === name
      ? undefined
      : !isName(wanted)
        ? messages.renameBad
        : isTaken(wanted)
          ? messages.renameTaken
          : undefined;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        event.stopPropagation();
        setTried(true);
        if (error !== undefined) return;
        if (wanted !== name) {
          onRenamed?.(wanted);
          store.getState().apply([operationFor(wanted)], { label: messages.renameEdit(name, wanted) });
        }
        onDone();
      }}
    >
      <Field
        label={messages.renameTitle}
        hint={messages.renameHint}
        error={tried || wanted !== '' ? error : undefined}
      >
        <TextField value={draft} onValueChange={setDraft} spellCheck={false} className={styles.field} />
      </Field>
      <Button type="submit" variant="primary" size="small">
        {messages.renameDo}
      </Button>
    </form>
  );
}
