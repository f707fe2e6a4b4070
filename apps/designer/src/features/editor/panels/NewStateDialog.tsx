import type { StateKind } from '@turnwise/flow';
import { type KeyboardEvent, useRef, useState } from 'react';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Field } from '../../../ui/Field.tsx';
import { KindIcon, kindGroups, kindLooks } from '../../../ui/kind-icons.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { besideInGrid } from './beside-in-grid.ts';
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
  const box = useRef<HTMLDivElement>(null);
  /** The name is a row of its own above the kinds: arrows and Enter lead from it to what it does, and back. */
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const kinds = [...(box.current?.querySelectorAll('button') ?? [])];
    const at = kinds.findIndex((kind) => kind.contains(event.target as Node));
    if (at < 0 && !['ArrowDown', 'Enter'].includes(event.key)) return;
    const places = kinds.map((kind) => kind.getBoundingClientRect());
    const to = at < 0 ? 0 : besideInGrid(places, at, event.key);
    const target =
      event.key === 'ArrowUp' && to === null ? box.current?.querySelector('input') : kinds[to ?? -1];
    if (!target) return;
    event.preventDefault();
    target.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the keys of the field and the buttons inside.
    <div ref={box} className={styles.choice} onKeyDown={onKeyDown}>
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
