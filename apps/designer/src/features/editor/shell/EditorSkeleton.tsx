import { Skeleton } from '../../../ui/Skeleton.tsx';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import styles from './EditorSkeleton.module.css';
import { shellMessages as words } from './messages.ts';

const kinds = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

/** The editor's outline while the flow is on its way. */
export function EditorSkeleton() {
  return (
    <div className={styles.page} role="status">
      <VisuallyHidden>{words.loading}</VisuallyHidden>
      <div className={styles.bar}>
        <Skeleton width={160} height={18} />
        <Skeleton width={280} height={26} radius={8} />
        <Skeleton width={160} height={26} radius={8} />
      </div>
      <div className={styles.body}>
        <div className={styles.side}>
          {kinds.map((kind) => (
            <Skeleton key={kind} height={30} radius={8} />
          ))}
        </div>
        <div className={styles.canvas}>
          <Skeleton width={250} height={120} radius={10} />
          <Skeleton width={250} height={160} radius={10} />
        </div>
      </div>
    </div>
  );
}
