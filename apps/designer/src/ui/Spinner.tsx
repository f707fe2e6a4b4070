import { type ReactNode, useEffect, useState } from 'react';
import styles from './Spinner.module.css';

/** Turns. Say in words beside it, or in `label`, what is being waited for. */
export function Spinner({ label }: { label?: string }) {
  if (label === undefined) return <span className={styles.spinner} aria-hidden="true" />;
  return <span className={styles.spinner} role="img" aria-label={label} />;
}

/** Shows its children only once the wait has become one: after a second, unless told otherwise. */
function AfterDelay({ ms = 1000, children }: { ms?: number; children: ReactNode }) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), ms);
    return () => clearTimeout(timer);
  }, [ms]);
  return late ? children : null;
}

/** A wait in the middle of a page: nothing for a second, then what is being done. */
export function Waiting({ label }: { label: string }) {
  return (
    <div className={styles.waiting} role="status">
      <AfterDelay>
        <Spinner />
        {label}
      </AfterDelay>
    </div>
  );
}
