import { CircleCheck, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { cx } from '../../../ui/cx.ts';
import { Popover } from '../../../ui/Popover.tsx';
import { fetchesAhead, onDemand, useOnDemand } from '../../../ui/use-on-demand.ts';
import { useEditor } from '../store/editor-context.tsx';
import { problemMessages as words } from './messages.ts';
import styles from './ProblemsBadge.module.css';

const problemList = onDemand(() => import('./ProblemList.tsx').then((module) => module.ProblemList));

/** How many problems there are; opens the list. */
export function ProblemsBadge() {
  const problems = useEditor((editor) => editor.problems);
  const isKnown = useEditor((editor) => editor.problemsKnown);
  const [isWanted, setWanted] = useState(false);
  const ProblemList = useOnDemand(problemList, isWanted, () => setWanted(false));
  const hasErrors = problems.some(({ severity }) => severity === 'error');
  const label = problems.length === 0 ? words.none : words.count(problems.length);
  return (
    <Popover
      label={words.title}
      open={isWanted && ProblemList !== null}
      onOpenChange={setWanted}
      align="end"
      width={400}
      padding="none"
      trigger={
        <button
          type="button"
          {...fetchesAhead(problemList)}
          className={cx(
            styles.badge,
            problems.length > 0 && styles.warning,
            hasErrors && styles.error,
            !isKnown && styles.waiting,
          )}
        >
          {problems.length === 0 ? <CircleCheck aria-hidden="true" /> : <TriangleAlert aria-hidden="true" />}
          <span className={styles.words}>{label}</span>
          {problems.length > 0 && <b aria-hidden="true">{problems.length}</b>}
        </button>
      }
    >
      {ProblemList && <ProblemList problems={problems} onLeave={() => setWanted(false)} />}
    </Popover>
  );
}
