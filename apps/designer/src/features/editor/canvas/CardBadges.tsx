import { Ear, PencilLine, Repeat2, StickyNote, TriangleAlert } from 'lucide-react';
import { cx } from '../../../ui/cx.ts';
import { Tooltip } from '../../../ui/Tooltip.tsx';
import { problemMessages } from '../problems/messages.ts';
import { placeOfProblem } from '../problems/place-of-problem.ts';
import { urgencyOf } from '../problems/urgency-of.ts';
import { urgentFirst } from '../problems/urgent-first.ts';
import { useEditorStore } from '../store/editor-context.tsx';
import styles from './CardBadges.module.css';
import type { StateNodeData } from './canvas-items.ts';
import { canvasMessages as words } from './messages.ts';

/** What is worth knowing about a state at a glance, at the right of its head. */
export function CardBadges({ data }: { data: StateNodeData }) {
  const { state, problems } = data;
  const hasListeners = state.listeners !== undefined && Object.keys(state.listeners).length > 0;
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

/** Leads to what is most urgent of it. */
function ProblemBadge({ problems }: Pick<StateNodeData, 'problems'>) {
  const store = useEditorStore();
  const sentences = problems.map((problem) => problem.message);
  const urgency = urgencyOf(problems);
  const Icon = urgency === 'unfinished' ? PencilLine : TriangleAlert;
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
      <button
        type="button"
        className={cx('nodrag nopan', styles.badge, styles[urgency])}
        aria-label={`${problemMessages.goThere}: ${sentences.join(' ')}`}
        onClick={(event) => {
          // A click on the card would select it in its own way, and a second one begin to write on it.
          event.stopPropagation();
          const [first] = urgentFirst(problems);
          const { flow, showPlace } = store.getState();
          if (first) showPlace(placeOfProblem(flow, first));
        }}
        onDoubleClick={(event) => event.stopPropagation()}
      >
        <Icon aria-hidden="true" />
        {problems.length > 1 && problems.length}
      </button>
    </Tooltip>
  );
}
