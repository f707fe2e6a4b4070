import type { Problem } from '@turnwise/checker';
import { CircleAlert, Lightbulb } from 'lucide-react';
import { Button } from '../../../ui/Button.tsx';
import { cx } from '../../../ui/cx.ts';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import { solveProblem } from '../problems/solve-problem.ts';
import { useEditorStore } from '../store/editor-context.tsx';
import { stateMessages as messages } from './messages.ts';
import styles from './Problems.module.css';

/** Problems as sentences, errors first, each with its one-click fix. */
export function Problems({ problems }: { problems: readonly Problem[] }) {
  const store = useEditorStore();
  if (problems.length === 0) return null;
  const sorted = [...problems].sort(
    (a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'),
  );
  return (
    <ul className={styles.list} aria-label={messages.problems}>
      {sorted.map((problem) => {
        const { id, severity, message, witness, fix } = problem;
        const isError = severity === 'error';
        const Icon = isError ? CircleAlert : Lightbulb;
        return (
          <li key={id} className={cx(styles.problem, isError && styles.error)}>
            <Icon width={15} height={15} aria-hidden="true" />
            <div>
              <p>
                <VisuallyHidden>{isError ? messages.problem : messages.hint}: </VisuallyHidden>
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
