import styles from './Skeleton.module.css';

/** The place of something that is on its way. Hidden from assistive technology: say "Loading" once, around them. */
export function Skeleton({
  width = '100%',
  height = 14,
  radius,
}: {
  width?: number | string;
  height?: number | string;
  radius?: number;
}) {
  return (
    <span aria-hidden="true" className={styles.skeleton} style={{ width, height, borderRadius: radius }} />
  );
}
