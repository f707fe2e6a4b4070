import { ArrowUpRight } from 'lucide-react';
import { Button } from '../../../../ui/Button.tsx';
import { trailMessages as words } from '../../trail/messages.ts';
import { useTrail } from '../../trail/use-trail.ts';
import styles from './OpenFlow.module.css';

/** Leads into the flow a state runs; the way back stays in the top bar. */
export function OpenFlow({ state }: { state: string }) {
  const { open } = useTrail();
  return (
    <Button
      className={styles.open}
      size="small"
      icon={<ArrowUpRight aria-hidden="true" />}
      onClick={() => open(state)}
    >
      {words.open}
    </Button>
  );
}
