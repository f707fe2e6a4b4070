import { type ReactNode, useId } from 'react';
import { cx } from './cx.ts';
import { useFieldControl } from './Field.tsx';
import styles from './Segmented.module.css';
import { VisuallyHidden } from './VisuallyHidden.tsx';

export interface SegmentedProps<T extends string> {
  value: T;
  onValueChange: (value: T) => void;
  options: readonly { value: T; label: string; icon?: ReactNode; iconOnly?: boolean }[];
  size?: 'small' | 'medium';
  fill?: boolean;
  'aria-label'?: string;
}

/** One of a few, all in sight: the browser's own radio buttons, dressed. */
export function Segmented<T extends string>({
  value,
  onValueChange,
  options,
  size = 'medium',
  fill = false,
  ...rest
}: SegmentedProps<T>) {
  const name = useId();
  const field = useFieldControl();
  return (
    <div
      role="radiogroup"
      {...field}
      {...rest}
      className={cx(styles.group, size === 'small' && styles.small, fill && styles.fill)}
    >
      {options.map((option) => (
        <label
          key={option.value}
          title={option.iconOnly ? option.label : undefined}
          className={cx(styles.item, option.value === value && styles.on)}
        >
          <input
            type="radio"
            name={name}
            className={styles.input}
            checked={option.value === value}
            onChange={() => onValueChange(option.value)}
          />
          {option.icon}
          {option.iconOnly ? <VisuallyHidden>{option.label}</VisuallyHidden> : option.label}
        </label>
      ))}
    </div>
  );
}
