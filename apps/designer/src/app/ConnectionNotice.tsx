import { checkConnection, useConnection } from '../api/connection.ts';
import { Button } from '../ui/Button.tsx';
import { Spinner } from '../ui/Spinner.tsx';
import styles from './ConnectionNotice.module.css';
import { appMessages } from './messages.ts';

/** Floats in a corner, so that nothing moves when the server goes away or comes back. */
export function ConnectionNotice() {
  const connection = useConnection();
  return (
    <div role="status" className={styles.place}>
      {connection === 'unreachable' && (
        <div className={styles.notice}>
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
