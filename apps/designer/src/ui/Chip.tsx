import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './Chip.module.css';
import { cx } from './cx.ts';

export interface ChipProps {
  children: ReactNode;
  icon?: ReactNode;
  tone?: 'accent' | 'neutral' | 'bad';
  onPress?: () => void;
  /** With its name, for example "Remove order number". */
  onRemove?: { label: string; onSelect: () => void };
  title?: string;
}

/** A slot, or another named thing, standing in a sentence. */
export function Chip({ children, icon, tone = 'accent', onPress, onRemove, title }: ChipProps) {
  const inside = (
    <>
      {icon}
      <span className={styles.text}>{children}</span>
    </>
  );
  return (
    <span className={cx(styles.chip, styles[tone])} title={title}>
      {onPress ? (
        <button type="button" className={styles.press} onClick={onPress}>
          {inside}
        </button>
      ) : (
        inside
      )}
      {onRemove && (
        <button
          type="button"
          className={styles.remove}
          aria-label={onRemove.label}
          onClick={onRemove.onSelect}
        >
          <X aria-hidden="true" />
        </button>
      )}
    </span>
  );
}
