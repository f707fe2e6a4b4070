import { CircleCheck, PencilLine, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { cx } from '../../../ui/cx.ts';
import { Popover } from '../../../ui/Popover.tsx';
import { fetchesAhead, onDemand, useOnDemand } from '../../../ui/use-on-demand.ts';
import { useEditor } from '../store/editor-context.tsx';
import { problemMessages as words } from './messages.ts';
import styles from './ProblemsBadge.module.css';
import { urgencyOf } from './urgency-of.ts';

const icons = { wrong: TriangleAlert, unfinished: PencilLine, hint: TriangleAlert, none: CircleCheck };
const wordsFor = { wrong: words.count, unfinished: words.toDo, hint: words.hints, none: () => words.none };
const problemList = onDemand(() => import('./ProblemList.tsx').then((module) => module.ProblemList));

/** How many problems there are; opens the list. */
export function ProblemsBadge() {
  const problems = useEditor((editor) => editor.problems);
  const isKnown = useEditor((editor) => editor.problemsKnown);
  const [isWanted, setWanted] = useState(false);
  const ProblemList = useOnDemand(problemList, isWanted, () => setWanted(false));
  const urgency = urgencyOf(problems);
  const Icon = icons[urgency];
  const count = problems.length;
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
          className={cx(styles.badge, urgency !== 'none' && styles[urgency], !isKnown && styles.waiting)}
        >
          <Icon aria-hidden="true" />
          <span className={styles.words}>{wordsFor[urgency](count)}</span>
          {urgency !== 'none' && <b aria-hidden="true">{count}</b>}
        </button>
      }
    >
      {ProblemList && <ProblemList problems={problems} onLeave={() => setWanted(false)} />}
    </Popover>
  );
}
