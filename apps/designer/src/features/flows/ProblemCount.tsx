import { PencilLine, TriangleAlert } from 'lucide-react';
import type { FlowSummary } from '../../api/flows.ts';
import { cx } from '../../ui/cx.ts';
import styles from './FlowRow.module.css';
import { flowsMessages as m } from './messages.ts';

/** How much there is to solve in a flow, as its editor says it: all of it, as loud as the worst of it. */
export function ProblemCount({ counts }: { counts: FlowSummary['problems'] }) {
  const { wrong, unfinished, hint } = counts;
  const all = wrong + unfinished + hint;
  if (all === 0) return null;
  const isToDo = wrong === 0 && unfinished > 0;
  const Icon = isToDo ? PencilLine : TriangleAlert;
  const words = wrong > 0 ? m.wrong : isToDo ? m.unfinished : m.hints;
  return (
    <span className={cx(styles.problems, wrong > 0 && styles.wrong, isToDo && styles.unfinished)}>
      <Icon aria-hidden="true" />
      {words(all)}
    </span>
  );
}
