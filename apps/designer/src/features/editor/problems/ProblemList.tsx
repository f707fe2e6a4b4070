import type { Problem } from '@turnwise/checker';
import { CircleCheck, OctagonAlert, PencilLine, TriangleAlert } from 'lucide-react';
import { Button } from '../../../ui/Button.tsx';
import { cx } from '../../../ui/cx.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { useToast } from '../../../ui/Toast.tsx';
import { useEditor, useEditorStore } from '../store/editor-context.tsx';
import { problemMessages as words } from './messages.ts';
import styles from './ProblemList.module.css';
import { placeOfProblem } from './place-of-problem.ts';
import { solveProblem } from './solve-problem.ts';
import { urgencyOf } from './urgency-of.ts';

const icons = { wrong: OctagonAlert, unfinished: PencilLine, hint: TriangleAlert, none: CircleCheck };

/** What is wrong with the flow, what must be solved first; each leads to its place and may solve itself. */
export function ProblemList({ problems, onLeave }: { problems: readonly Problem[]; onLeave: () => void }) {
  const isKnown = useEditor((editor) => editor.problemsKnown);
  const errors = problems.filter(({ severity, isUnfinished }) => severity === 'error' && !isUnfinished);
  const unfinished = problems.filter(({ isUnfinished }) => isUnfinished);
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  if (!isKnown) return <EmptyState title={words.checking} headingLevel={3} />;
  if (problems.length === 0) {
    return (
      <EmptyState title={words.noneTitle} headingLevel={3} picture={<CircleCheck />}>
        {words.noneText}
      </EmptyState>
    );
  }
  return (
    <div className={styles.lists}>
      <Group title={words.errors} problems={errors} onLeave={onLeave} />
      <Group title={words.unfinished} problems={unfinished} onLeave={onLeave} />
      <Group title={words.warnings} problems={warnings} onLeave={onLeave} />
    </div>
  );
}

function Group({
  title,
  problems,
  onLeave,
}: {
  title: string;
  problems: readonly Problem[];
  onLeave: () => void;
}) {
  if (problems.length === 0) return null;
  return (
    <section aria-label={title}>
      <h3 className={styles.heading}>{title}</h3>
      <ul>
        {problems.map((problem) => (
          <Entry key={problem.id} problem={problem} onLeave={onLeave} />
        ))}
      </ul>
    </section>
  );
}

function Entry({ problem, onLeave }: { problem: Problem; onLeave: () => void }) {
  const store = useEditorStore();
  const toast = useToast();
  const { message, witness, fix } = problem;
  const urgency = urgencyOf([problem]);
  const Icon = icons[urgency];
  return (
    <li className={styles.entry}>
      <Icon className={cx(styles.icon, styles[urgency])} aria-hidden="true" />
      <button
        type="button"
        className={styles.go}
        title={words.goThere}
        onClick={() => {
          onLeave();
          const { flow, showPlace } = store.getState();
          showPlace(placeOfProblem(flow, problem));
        }}
      >
        {message}
        {witness !== undefined && (
          <small className={styles.witness}>
            {words.example} {witness}
          </small>
        )}
      </button>
      {fix && (
        <Button
          size="small"
          data-wraps
          className={styles.fix}
          onClick={async () => {
            if (!(await solveProblem(store, problem))) return;
            toast.show({
              id: 'fix',
              text: words.solved,
              tone: 'ok',
              action: { label: words.undo, onSelect: () => store.getState().undo() },
            });
          }}
        >
          {fix.label}
        </Button>
      )}
    </li>
  );
}
