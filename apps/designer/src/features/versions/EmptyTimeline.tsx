import { History } from 'lucide-react';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { versionMessages as words } from './messages.ts';
import styles from './VersionsTab.module.css';

/** Before the first version: what will be here, and how it gets here. */
export function EmptyTimeline() {
  return (
    <EmptyState size="page" picture={<History className={styles.picture} />} title={words.emptyTitle}>
      {words.emptyText}
    </EmptyState>
  );
}
