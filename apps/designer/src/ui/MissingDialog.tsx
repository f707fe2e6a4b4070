import { useEffect, useRef } from 'react';
import { Button } from './Button.tsx';
import styles from './MissingDialog.module.css';
import { MissingPart, type MissingProps } from './MissingPart.tsx';
import { uiMessages as words } from './messages.ts';

/** In the place of a dialog that could not be downloaded. The browser's own: ours may be what is missing. */
export function MissingDialog({ onClose, ...missing }: MissingProps & { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className={styles.dialog} onClose={onClose}>
      <MissingPart {...missing} />
      <Button variant="ghost" onClick={onClose}>
        {words.close}
      </Button>
    </dialog>
  );
}
