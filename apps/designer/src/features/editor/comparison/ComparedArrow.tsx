import { BaseEdge, type EdgeProps } from '@xyflow/react';
import { memo } from 'react';
import { cx } from '../../../ui/cx.ts';
import { exitPath } from '../canvas/exit-path.ts';
import { useEditor } from '../store/editor-context.tsx';
import styles from './ComparedArrow.module.css';
import type { ComparedEdge } from './comparison-items.ts';

const comparedArrowIds = {
  same: 'compared-same',
  added: 'compared-added',
  removed: 'compared-removed',
};

const headOf = (mark: string | null | undefined): string =>
  mark === 'added' || mark === 'removed' ? comparedArrowIds[mark] : comparedArrowIds.same;

/** An arrow of either document. What is gone is dashed and crossed out, what is new is thick and carries a plus. */
export const ComparedArrow = memo(function ComparedArrow({
  id,
  source,
  target,
  sourceX,
  sourceY,
  targetX,
  targetY,
  data,
}: EdgeProps<ComparedEdge>) {
  const isNear = useEditor(({ selection: { states } }) => states[0] === source || states[0] === target);
  const mark = data?.mark;
  const { line, middle } = exitPath({ sourceX, sourceY, targetX, targetY }, data?.lane ?? null);
  return (
    <>
      <BaseEdge
        id={id}
        path={line}
        markerEnd={`url(#${headOf(mark)})`}
        interactionWidth={0}
        className={cx(styles.arrow, isNear && styles.near, mark && styles[mark])}
      />
      {mark && (
        <g className={cx(styles.sign, styles[mark])} transform={`translate(${middle.x} ${middle.y})`}>
          <g className={styles.mark}>
            <circle r="8" />
            <path d={mark === 'added' ? 'M-4 0H4M0 -4V4' : 'M-4 0H4'} />
          </g>
        </g>
      )}
    </>
  );
});

/** The heads of these arrows, drawn once. */
export function ComparedArrowHeads() {
  return (
    <svg className={styles.heads} aria-hidden="true">
      <defs>
        {Object.entries(comparedArrowIds).map(([mark, id]) => (
          <marker
            key={id}
            id={id}
            viewBox="0 0 8 8"
            markerWidth="10"
            markerHeight="10"
            markerUnits="userSpaceOnUse"
            refX="7"
            refY="4"
            orient="auto"
          >
            <path d="M0.5 0.5 L7.5 4 L0.5 7.5 Z" className={cx(styles.head, styles[mark])} />
          </marker>
        ))}
      </defs>
    </svg>
  );
}
