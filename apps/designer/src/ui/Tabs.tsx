import { Tabs as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import styles from './Tabs.module.css';

interface TabItem<T extends string> {
  value: T;
  label: ReactNode;
  badge?: ReactNode;
  content: ReactNode;
}

export interface TabsProps<T extends string> {
  label: string;
  value: T;
  onValueChange: (value: T) => void;
  items: readonly TabItem<T>[];
  className?: string;
  /** Keeps hidden tabs alive, so that what they hold is not lost. */
  keepMounted?: boolean;
}

/** Parts of one panel, underlined as in the side panels. The content fills what height is left. */
export function Tabs<T extends string>({
  label,
  value,
  onValueChange,
  items,
  className,
  keepMounted,
}: TabsProps<T>) {
  return (
    <Radix.Root
      value={value}
      onValueChange={(raw) => {
        const chosen = items.find((item) => item.value === raw);
        if (chosen) onValueChange(chosen.value);
      }}
      className={cx(styles.root, className)}
    >
      <Radix.List aria-label={label} className={styles.list}>
        {items.map((item) => (
          <Radix.Trigger key={item.value} value={item.value} className={styles.tab}>
            {item.label}
            {item.badge}
          </Radix.Trigger>
        ))}
      </Radix.List>
      {items.map((item) => (
        <Radix.Content
          key={item.value}
          value={item.value}
          className={styles.content}
          {...(keepMounted ? { forceMount: true, hidden: item.value !== value } : {})}
        >
          {item.content}
        </Radix.Content>
      ))}
    </Radix.Root>
  );
}
