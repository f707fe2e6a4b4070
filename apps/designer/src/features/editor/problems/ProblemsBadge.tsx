import { CircleCheck } from 'lucide-react';
import { useState } from 'react';
import { cx } from '../../../ui/cx.ts';
import { Popover } from '../../../ui/Popover.tsx';
import { useEditor } from '../store/editor-context.tsx';
import { problemMessages as words } from './messages.ts';
import { ProblemList } from './ProblemList.tsx';
import styles from './ProblemsBadge.module.css';

/** How many problems there are; opens the list. */
export function ProblemsBadge() {
  const problems = useEditor((editor) => editor.problems);
  const isKnown = useEditor((editor) => editor.problemsKnown);
  const [open, setOpen] = useState(false);
  const hasErrors = problems.some(({ severity }) => severity === 'error');
  const label = problems.length === 0 ? words.none : words.count(problems.length);
  return (
    <Popover
      label={words.title}
      open={open}
      onOpenChange={setOpen}
      align="end"
      width={400}
      padding="none"
      trigger={
        <button
          type="button"
          className={cx(
            styles.badge,
            problems.length > 0 && styles.warning,
            hasErrors && styles.error,
            !isKnown && styles.waiting,
          )}
        >
          {problems.length === 0 && <CircleCheck aria-hidden="true" />}
          {label}
        </button>
      }
    >
      <ProblemList problems={problems} onLeave={() => setOpen(false)} />
    </Popover>
  );
}
