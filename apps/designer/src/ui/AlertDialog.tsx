import { AlertDialog as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import { cx } from './cx.ts';
import styles from './Dialog.module.css';

export interface AlertDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: ReactNode;
  description: ReactNode;
  /** What pressing it does, as a verb: never "OK". */
  confirmLabel: string;
  cancelLabel?: string;
  danger?: boolean;
  /** A third way out, between the two. */
  extra?: ReactNode;
  onConfirm: () => void;
}

/** Only where nothing can bring it back; whatever can be undone gets a toast with Undo instead. */
export function AlertDialog({
  open,
  onOpenChange,
  title,
  description,
  confirmLabel,
  cancelLabel = 'Cancel',
  danger = false,
  extra,
  onConfirm,
}: AlertDialogProps) {
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className={styles.overlay} />
        <Radix.Content className={cx(styles.dialog, styles.small)}>
          <div className={styles.body}>
            <Radix.Title className={styles.title}>{title}</Radix.Title>
            <Radix.Description asChild>
              <div className={styles.description}>{description}</div>
            </Radix.Description>
          </div>
          <div className={styles.footer}>
            <Radix.Cancel asChild>
              <Button>{cancelLabel}</Button>
            </Radix.Cancel>
            {extra}
            <Radix.Action asChild>
              <Button variant={danger ? 'danger' : 'primary'} onClick={onConfirm}>
                {confirmLabel}
              </Button>
            </Radix.Action>
          </div>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
