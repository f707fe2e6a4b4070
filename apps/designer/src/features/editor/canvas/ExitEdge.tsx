import { BaseEdge, type EdgeProps, getBezierPath, getSmoothStepPath, Position } from '@xyflow/react';
import { memo } from 'react';
import { cx } from '../../../ui/cx.ts';
import { useEditor } from '../store/editor-context.tsx';
import { arrowId, litArrowId } from './ArrowHeads.tsx';
import type { ExitEdge as ExitEdgeType } from './canvas-items.ts';
import styles from './ExitEdge.module.css';
import { useIsTaken } from './use-highlight.ts';

/** An arrow from an exit to the state it leads to. Arrows back run around the cards rather than through them. */
export const ExitEdge = memo(function ExitEdge({
  id,
  source,
  target,
  sourceX,
  sourceY,
  targetX,
  targetY,
  selected,
  data,
}: EdgeProps<ExitEdgeType>) {
  const isTaken = useIsTaken(id);
  // Where one selected card leads, and what leads to it, stands out among the rest.
  const isNear = useEditor(
    ({ selection: { states } }) => states.length === 1 && (states[0] === source || states[0] === target),
  );
  return (
    <BaseEdge
      id={id}
      path={exitPath({ sourceX, sourceY, targetX, targetY }, data?.lane ?? null)}
      markerEnd={`url(#${isTaken || selected ? litArrowId : arrowId})`}
      interactionWidth={22}
      className={cx(styles.edge, isNear && styles.near, isTaken && styles.taken, selected && styles.selected)}
    />
  );
});

type Ends = { sourceX: number; sourceY: number; targetX: number; targetY: number };

const ends = { sourcePosition: Position.Right, targetPosition: Position.Left };

/** The line of an arrow, as an SVG path; `lane` is the height at which an arrow back runs to the left. */
function exitPath({ sourceX, sourceY, targetX, targetY }: Ends, lane: number | null): string {
  const points = { sourceX, sourceY, targetX, targetY, ...ends };
  if (lane === null) return getBezierPath({ ...points, curvature: 0.3 })[0];
  return getSmoothStepPath({ ...points, borderRadius: 16, offset: 22, centerY: lane })[0];
}
