import { CircleCheck, Drama, Square, TriangleAlert } from 'lucide-react';
import { useRef } from 'react';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { useKeepFocus } from '../../ui/use-keep-focus.ts';
import { faredIn } from './held-talk.ts';
import { rehearsalMessages as words } from './messages.ts';
import styles from './RehearsalHead.module.css';
import { type RehearsalRun, talksInAll } from './rehearsal-runs.ts';

interface RehearsalHeadProps {
  run: RehearsalRun;
  onStop: () => void;
  onAgain: () => void;
}

/** How far it is and how it went, and what can be done about it, always in the same place. */
export function RehearsalHead({ run, onStop, onAgain }: RehearsalHeadProps) {
  const head = useRef<HTMLDivElement>(null);
  useKeepFocus(head);
  const held = run.held.length;
  const isRunning = run.stage === 'running';
  const { through, misreadings } = faredIn(run.held);
  const isFine = through === held && misreadings === 0;
  const Mark = isFine ? CircleCheck : TriangleAlert;
  return (
    <div ref={head} className={styles.head}>
      {/* Said when it begins and when it is over; what is between is there to be looked up. */}
      <div role="status">
        <h2 className={styles.headline}>
          {isRunning ? (
            <>
              <Drama className={styles.mark} aria-hidden="true" />
              {words.rehearsing}
            </>
          ) : (
            <>
              {held > 0 && (
                <Mark className={cx(styles.mark, isFine ? styles.fine : styles.wrong)} aria-hidden="true" />
              )}
              {words.gotThrough(through, held)}
            </>
          )}
        </h2>
      </div>
      {isRunning && (
        <div className={styles.progress}>
          <progress className={styles.meter} aria-label={words.progress} max={talksInAll} value={held} />
          <span className={styles.count}>{words.held(held, talksInAll)}</span>
        </div>
      )}
      <div className={styles.actions}>
        {isRunning ? (
          <Button icon={<Square aria-hidden="true" />} onClick={onStop}>
            {words.stop}
          </Button>
        ) : (
          <Button icon={<Drama aria-hidden="true" />} onClick={onAgain}>
            {words.again}
          </Button>
        )}
      </div>
    </div>
  );
}
