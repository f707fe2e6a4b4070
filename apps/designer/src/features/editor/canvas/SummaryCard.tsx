import type { CSSProperties } from 'react';
import { cx } from '../../../ui/cx.ts';
import { KindIcon, kindLooks } from '../../../ui/kind-icons.tsx';
import type { StateNodeData } from './canvas-view.ts';
import styles from './SummaryCard.module.css';

/** A card from far away: what kind it is and what it is called, large enough to read. */
export function SummaryCard({
  data,
  selected,
  className,
}: {
  data: StateNodeData;
  selected: boolean;
  className: string;
}) {
  const { state, title, problems, isStart, geometry } = data;
  const style: CSSProperties & { '--kind': string; '--lines': number } = {
    '--kind': kindLooks[state.kind].color,
    '--lines': Math.max(1, Math.floor((geometry.height - 12) / 32)),
  };
  return (
    <div
      className={cx(
        styles.summary,
        className,
        selected && styles.selected,
        isStart && styles.start,
        problems.length > 0 && styles.problem,
      )}
      style={style}
    >
      <KindIcon kind={state.kind} size={34} bare />
      <b className={styles.title}>{title}</b>
    </div>
  );
}
