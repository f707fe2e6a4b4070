import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
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

/** Where a key leads in a row of tabs, from the tab at `index`; null when it leads nowhere. */
function tabByKey(key: string, index: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return (index + 1) % count;
    case 'ArrowLeft':
      return (index - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

/** Parts of one panel, underlined as in the side panels. The content fills what height is left. */
export function Tabs<T extends string>({
  label,
  value,
  onValueChange,
  items,
  className,
  keepMounted = false,
}: TabsProps<T>) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    const next = tabByKey(event.key, index, items.length);
    const item = next === null ? undefined : items[next];
    if (next === null || !item) return;
    event.preventDefault();
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[next]?.focus();
    onValueChange(item.value);
  };
  return (
    <div className={cx(styles.root, className)}>
      <div ref={list} role="tablist" aria-label={label} className={styles.list}>
        {items.map((item, index) => (
          <button
            key={item.value}
            type="button"
            role="tab"
            id={`${id}-tab-${item.value}`}
            aria-controls={`${id}-${item.value}`}
            aria-selected={item.value === value}
            tabIndex={item.value === value ? 0 : -1}
            className={styles.tab}
            onClick={() => onValueChange(item.value)}
            onKeyDown={(event) => onKeyDown(event, index)}
          >
            {item.label}
            {item.badge}
          </button>
        ))}
      </div>
      {items.map((item) => {
        const isShown = item.value === value;
        return (
          <div
            key={item.value}
            role="tabpanel"
            id={`${id}-${item.value}`}
            aria-labelledby={`${id}-tab-${item.value}`}
            hidden={!isShown}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: a panel is reached by Tab, so that its content can be scrolled.
            tabIndex={0}
            className={styles.content}
          >
            {(isShown || keepMounted) && item.content}
          </div>
        );
      })}
    </div>
  );
}
