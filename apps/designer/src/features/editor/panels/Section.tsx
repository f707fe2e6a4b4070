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
  /** Whether it is open is remembered while the page lasts: its panel goes away whenever something else is shown. */
  remembered?: boolean;
  children: ReactNode;
}

/** By title. */
const remembersOpen = new Map<string, boolean>();

/** A titled part of a panel. A folding one is a native disclosure, so find-in-page and readers know it. */
export function Section({ title, hint, action, summary, folds, remembered = false, children }: SectionProps) {
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
  const begins = folds === 'open';
  return (
    <details
      className={styles.fold}
      open={remembered ? (remembersOpen.get(title) ?? begins) : begins}
      onToggle={({ currentTarget }) => {
        if (remembered) remembersOpen.set(title, currentTarget.open);
      }}
    >
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
