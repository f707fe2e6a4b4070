import type { StateKind } from '@turnwise/flow';
import { useState } from 'react';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Field } from '../../../ui/Field.tsx';
import { KindIcon, kindGroups, kindLooks } from '../../../ui/kind-icons.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { messages } from './messages.ts';
import styles from './NewStateDialog.module.css';

export interface NewStateDialogProps {
  /** The name typed so far; null is closed. */
  label: string | null;
  onClose: () => void;
  onCreate: (kind: StateKind, label: string) => void;
}

/** Asks what a new state is called and what it does. */
export function NewStateDialog({ label, onClose, onCreate }: NewStateDialogProps) {
  return (
    <Dialog
      open={label !== null}
      onOpenChange={(open) => !open && onClose()}
      title={messages.newStateTitle}
      description={messages.newStateHint}
    >
      {label !== null && <Choice initial={label} onCreate={onCreate} />}
    </Dialog>
  );
}

function Choice({ initial, onCreate }: { initial: string; onCreate: NewStateDialogProps['onCreate'] }) {
  const [label, setLabel] = useState(initial);
  return (
    <div className={styles.choice}>
      <Field label={messages.newStateLabel}>
        <TextField value={label} onValueChange={setLabel} placeholder={messages.newStatePlaceholder} />
      </Field>
      {kindGroups.map((group) => (
        <section key={group.label} className={styles.group}>
          <h3 className={styles.heading}>{group.label}</h3>
          <div className={styles.kinds}>
            {group.kinds.map((kind) => (
              <button
                key={kind}
                type="button"
                className={styles.kind}
                onClick={() => onCreate(kind, label.trim())}
              >
                <KindIcon kind={kind} />
                <span>
                  {kindLooks[kind].name}
                  <small>{kindLooks[kind].description}</small>
                </span>
              </button>
            ))}
          </div>
        </section>
      ))}
    </div>
  );
}
