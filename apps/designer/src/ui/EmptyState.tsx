import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import styles from './EmptyState.module.css';

export interface EmptyStateProps {
  picture?: ReactNode;
  title: string;
  /** What would be here, and the first step towards it. */
  children?: ReactNode;
  actions?: ReactNode;
  size?: 'panel' | 'page';
  headingLevel?: 1 | 2 | 3;
}

export function EmptyState({
  picture,
  title,
  children,
  actions,
  size = 'panel',
  headingLevel = 2,
}: EmptyStateProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <div className={cx(styles.empty, size === 'page' && styles.page)}>
      {picture && (
        <div className={styles.picture} aria-hidden="true">
          {picture}
        </div>
      )}
      <Heading className={styles.title}>{title}</Heading>
      {children && <div className={styles.text}>{children}</div>}
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
