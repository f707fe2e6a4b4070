import { Skeleton } from '../../../ui/Skeleton.tsx';
import styles from './panel.module.css';

/** Where the fields of a kind of state will be. */
export function PanelLoading() {
  return (
    <div className={styles.stack} aria-hidden="true">
      <Skeleton width={120} />
      <Skeleton height={64} radius={8} />
      <Skeleton width={160} />
      <Skeleton height={32} radius={8} />
    </div>
  );
}
