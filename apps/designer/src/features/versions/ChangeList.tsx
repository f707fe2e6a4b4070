import type { FlowDocument } from '@turnwise/flow';
import { ChangeDetails } from './ChangeDetails.tsx';
import { ChangeHead } from './ChangeHead.tsx';
import styles from './Changes.module.css';
import { changeLines } from './change-lines.ts';

interface ChangeListProps {
  from: FlowDocument;
  to: FlowDocument;
  /** Said when there is no difference. */
  empty?: string;
}

/** What differs between two documents, to read: each difference with what was and what is. */
export function ChangeList({ from, to, empty = '' }: ChangeListProps) {
  const lines = changeLines(from, to);
  if (lines.length === 0) return <p className={styles.quiet}>{empty}</p>;
  return (
    <ul className={styles.list}>
      {lines.map((line) => (
        <li key={line.key} className={styles.item}>
          <ChangeHead line={line} />
          <ChangeDetails line={line} from={from} to={to} />
        </li>
      ))}
    </ul>
  );
}
