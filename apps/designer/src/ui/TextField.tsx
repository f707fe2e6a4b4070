import type { ComponentProps, ReactNode } from 'react';
import controlStyles from './control.module.css';
import { cx } from './cx.ts';
import { useFieldControl } from './Field.tsx';
import styles from './TextField.module.css';

export interface TextFieldProps extends Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'size'> {
  value: string;
  onValueChange: (value: string) => void;
  leading?: ReactNode;
  trailing?: ReactNode;
  size?: 'small' | 'medium';
  /** Reads as text until it is hovered or focused: for titles that are edited in place. */
  quiet?: boolean;
}

export function TextField({
  value,
  onValueChange,
  leading,
  trailing,
  size = 'medium',
  quiet = false,
  className,
  type = 'text',
  ...rest
}: TextFieldProps) {
  const field = useFieldControl();
  return (
    <div
      className={cx(
        controlStyles.control,
        styles.wrap,
        size === 'small' && controlStyles.small,
        quiet && styles.quiet,
        className,
      )}
    >
      {leading && <span className={styles.side}>{leading}</span>}
      <input
        autoComplete="off"
        {...field}
        {...rest}
        type={type}
        className={styles.input}
        value={value}
        onChange={(event) => onValueChange(event.target.value)}
      />
      {trailing && <span className={styles.side}>{trailing}</span>}
    </div>
  );
}
