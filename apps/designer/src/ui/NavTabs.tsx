import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { cx } from './cx.ts';
import styles from './Segmented.module.css';

export interface NavTabsProps {
  label: string;
  items: readonly { href: string; label: ReactNode; current: boolean }[];
}

/** Looks like Segmented, but each is a place with its own address. */
export function NavTabs({ label, items }: NavTabsProps) {
  return (
    <nav aria-label={label} className={styles.group}>
      {items.map((item) => (
        <Link
          key={item.href}
          href={item.href}
          aria-current={item.current ? 'page' : undefined}
          className={cx(styles.item, item.current && styles.on)}
        >
          {item.label}
        </Link>
      ))}
    </nav>
  );
}
