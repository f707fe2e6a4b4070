import { useLocation } from 'wouter';
import { checkConnection, useConnection } from '../api/connection.ts';
import { Button } from '../ui/Button.tsx';
import { cx } from '../ui/cx.ts';
import { Spinner } from '../ui/Spinner.tsx';
import styles from './ConnectionNotice.module.css';
import { appMessages } from './messages.ts';

/** Floats where nothing stands, so that nothing moves when the server goes away or comes back. */
export function ConnectionNotice() {
  const connection = useConnection();
  const [path] = useLocation();
  const isBarFree = path === '/' || path.startsWith('/chat/');
  return (
    <div role="status" className={cx(styles.place, isBarFree && styles.inTopBar)}>
      {connection === 'unreachable' && (
        <div className={styles.notice} data-offline="">
          <Spinner />
          {appMessages.unreachable}
          <Button size="small" variant="ghost" onClick={() => void checkConnection()}>
            {appMessages.tryNow}
          </Button>
        </div>
      )}
    </div>
  );
}
