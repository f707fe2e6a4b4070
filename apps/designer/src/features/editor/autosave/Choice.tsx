import type { ReactNode } from 'react';
import { Button } from '../../../ui/Button.tsx';
import styles from './ConflictDialog.module.css';

/** One way on: what it does, and the button that does it. */
export function Choice({
  title,
  text,
  isMain = false,
  isBusy = false,
  onChoose,
}: {
  title: string;
  text: ReactNode;
  isMain?: boolean;
  isBusy?: boolean;
  onChoose: () => void;
}) {
  return (
    <div className={styles.choice}>
      <p className={styles.text}>{text}</p>
      <Button variant={isMain ? 'primary' : 'default'} busy={isBusy} onClick={onChoose}>
        {title}
      </Button>
    </div>
  );
}
