import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './panel.module.css';

export interface SectionProps {
  title: string;
  hint?: ReactNode;
  action?: ReactNode;
  /** Shown beside a folded section's title: what is inside, in a word or two. */
  summary?: ReactNode;
  /** Folds away; `open` is how it starts. */
  folds?: 'open' | 'closed';
  children: ReactNode;
}

/** A titled part of a panel. A folding one is a native disclosure, so find-in-page and readers know it. */
export function Section({ title, hint, action, summary, folds, children }: SectionProps) {
  if (folds === undefined) {
    return (
      <section className={styles.section}>
        <div className={styles.sectionHead}>
          <h3 className={styles.sectionTitle}>{title}</h3>
          {action}
        </div>
        {hint && <p className={styles.hint}>{hint}</p>}
        {children}
      </section>
    );
  }
  return (
    <details className={styles.fold} open={folds === 'open'}>
      <summary className={styles.foldHead}>
        <ChevronRight className={styles.foldMark} aria-hidden="true" />
        <h3 className={styles.sectionTitle}>{title}</h3>
        {summary && <span className={styles.foldSummary}>{summary}</span>}
      </summary>
      <div className={styles.foldBody}>
        {hint && <p className={styles.hint}>{hint}</p>}
        {children}
      </div>
    </details>
  );
}
