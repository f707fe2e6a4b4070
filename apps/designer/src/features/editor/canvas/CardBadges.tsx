import { Ear, PencilLine, Repeat2, StickyNote, TriangleAlert } from 'lucide-react';
import { cx } from '../../../ui/cx.ts';
import { Tooltip } from '../../../ui/Tooltip.tsx';
import { urgencyOf } from '../problems/urgency-of.ts';
import styles from './CardBadges.module.css';
import type { StateNodeData } from './canvas-items.ts';
import { canvasMessages as words } from './messages.ts';

/** What is worth knowing about a state at a glance, at the right of its head. */
export function CardBadges({ data }: { data: StateNodeData }) {
  const { state, problems } = data;
  const hasListeners = state.listeners !== undefined && Object.keys(state.listeners).length > 0;
  if (problems.length === 0 && !hasListeners && state.maxVisits === undefined && !state.note) return null;
  return (
    <span className={styles.badges}>
      {state.note && (
        <span className={styles.badge} title={`${words.authorNote}: ${state.note}`}>
          <StickyNote aria-label={words.authorNote} />
        </span>
      )}
      {state.maxVisits !== undefined && (
        <span className={styles.badge} title={words.loopLimit(state.maxVisits)}>
          <Repeat2 aria-label={words.loopLimit(state.maxVisits)} />
          {state.maxVisits}
        </span>
      )}
      {hasListeners && (
        <span className={styles.badge} title={words.ownListeners}>
          <Ear aria-label={words.ownListeners} />
        </span>
      )}
      {problems.length > 0 && <ProblemBadge problems={problems} />}
    </span>
  );
}

function ProblemBadge({ problems }: Pick<StateNodeData, 'problems'>) {
  const sentences = problems.map((problem) => problem.message);
  const urgency = urgencyOf(problems);
  return (
    <Tooltip
      side="top"
      label={
        <span className={styles.sentences}>
          {sentences.slice(0, 4).map((sentence) => (
            <span key={sentence}>{sentence}</span>
          ))}
        </span>
      }
    >
      <span className={cx(styles.badge, styles[urgency])}>
        {urgency === 'unfinished' ? (
          <PencilLine aria-label={sentences.join(' ')} />
        ) : (
          <TriangleAlert aria-label={sentences.join(' ')} />
        )}
        {problems.length > 1 && problems.length}
      </span>
    </Tooltip>
  );
}
