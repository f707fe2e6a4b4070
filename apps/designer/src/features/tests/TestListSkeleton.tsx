import { Skeleton } from '../../ui/Skeleton.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { testsMessages as words } from './messages.ts';
import styles from './TestsTab.module.css';

/** The tab while the tests are loaded and played for the first time. */
export function TestListSkeleton() {
  return (
    <div className={styles.page} role="status">
      <VisuallyHidden>{words.loading}</VisuallyHidden>
      <div className={styles.both}>
        <div className={styles.side}>
          {[210, 170, 230, 190].map((width) => (
            <div key={width} className={styles.skeletonRow}>
              <Skeleton width={64} height={16} radius={20} />
              <Skeleton width={width} />
            </div>
          ))}
        </div>
        <div className={styles.detailSkeleton}>
          <Skeleton width={260} height={20} />
          <Skeleton width={320} height={34} radius={14} />
          <Skeleton width={240} height={34} radius={14} />
        </div>
      </div>
    </div>
  );
}
