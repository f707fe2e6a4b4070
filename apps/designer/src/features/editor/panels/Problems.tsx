import type { Problem } from '@turnwise/checker';
import { CircleAlert, Lightbulb, PencilLine } from 'lucide-react';
import { Button } from '../../../ui/Button.tsx';
import { cx } from '../../../ui/cx.ts';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import { solveProblem } from '../problems/solve-problem.ts';
import { type Urgency, urgencyOf } from '../problems/urgency-of.ts';
import { urgentFirst } from '../problems/urgent-first.ts';
import { useEditorStore } from '../store/editor-context.tsx';
import { stateMessages as messages } from './messages.ts';
import styles from './Problems.module.css';

const icons = { wrong: CircleAlert, unfinished: PencilLine, hint: Lightbulb, none: Lightbulb };
const names: Readonly<Record<Urgency, () => string>> = {
  wrong: () => messages.problem,
  unfinished: () => messages.unfinished,
  hint: () => messages.hint,
  none: () => messages.hint,
};

/** Problems as sentences, the most urgent first, each with its one-click fix. */
export function Problems({ problems }: { problems: readonly Problem[] }) {
  const store = useEditorStore();
  if (problems.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={messages.problems}>
      {urgentFirst(problems).map((problem) => {
        const { id, message, witness, fix } = problem;
        const urgency = urgencyOf([problem]);
        const Icon = icons[urgency];
        return (
          <li key={id} className={cx(styles.problem, styles[urgency])}>
            <Icon width={15} height={15} aria-hidden="true" />
            <div>
              <p>
                <VisuallyHidden>{names[urgency]()}: </VisuallyHidden>
                {message}
              </p>
              {witness && <p className={styles.witness}>{witness}</p>}
              {fix && (
                <Button
                  size="small"
                  data-wraps
                  className={styles.fix}
                  onClick={() => void solveProblem(store, problem)}
                >
                  {fix.label}
                </Button>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
