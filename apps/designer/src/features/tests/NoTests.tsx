import { ListChecks, Play, Sparkles } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { testsMessages as words } from './messages.ts';
import styles from './NoTests.module.css';

type NoTestsProps = {
  onTryIt: () => void;
  onFind: () => void;
  /** What can be done with all tests. */
  menu: ReactNode;
};

/** What tests are and how one comes by them, where there are none yet. */
export const NoTests = ({ onTryIt, onFind, menu }: NoTestsProps) => (
  <EmptyState
    size="page"
    picture={<ListChecks className={styles.picture} />}
    title={words.emptyTitle}
    actions={
      <>
        <Button variant="primary" icon={<Play aria-hidden="true" />} onClick={onTryIt}>
          {words.tryIt}
        </Button>
        <Button icon={<Sparkles aria-hidden="true" />} onClick={onFind}>
          {words.find}
        </Button>
        {menu}
      </>
    }
  >
    <div className={styles.text}>
      <p>{words.emptyText}</p>
      <p>{words.emptyHow}</p>
      <p>{words.emptyFind}</p>
    </div>
  </EmptyState>
);
