import { RadioGroup as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import { useFieldControl } from './Field.tsx';
import styles from './Segmented.module.css';

export interface SegmentedProps<T extends string> {
  value: T;
  onValueChange: (value: T) => void;
  options: readonly { value: T; label: string; icon?: ReactNode; iconOnly?: boolean }[];
  size?: 'small' | 'medium';
  fill?: boolean;
  'aria-label'?: string;
}

/** One of a few, all in sight. */
export function Segmented<T extends string>({
  value,
  onValueChange,
  options,
  size = 'medium',
  fill = false,
  ...rest
}: SegmentedProps<T>) {
  const field = useFieldControl();
  return (
    <Radix.Root
      {...field}
      {...rest}
      value={value}
      onValueChange={(raw) => {
        const chosen = options.find((option) => option.value === raw);
        if (chosen) onValueChange(chosen.value);
      }}
      orientation="horizontal"
      className={cx(styles.group, size === 'small' && styles.small, fill && styles.fill)}
    >
      {options.map((option) => (
        <Radix.Item
          key={option.value}
          value={option.value}
          aria-label={option.iconOnly ? option.label : undefined}
          title={option.iconOnly ? option.label : undefined}
          className={cx(styles.item, option.value === value && styles.on)}
        >
          {option.icon}
          {!option.iconOnly && option.label}
        </Radix.Item>
      ))}
    </Radix.Root>
  );
}
