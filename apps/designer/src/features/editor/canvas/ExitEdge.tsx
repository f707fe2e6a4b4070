import { BaseEdge, type EdgeProps, getBezierPath, getSmoothStepPath, Position } from '@xyflow/react';
import { memo } from 'react';
import { cx } from '../../../ui/cx.ts';
import type { ExitEdge as ExitEdgeType } from './canvas-view.ts';
import styles from './ExitEdge.module.css';
import { useIsTaken } from './use-highlight.ts';

/** An arrow from an exit to the state it leads to. Arrows back run around the cards rather than through them. */
export const ExitEdge = memo(function ExitEdge({
  id,
  sourceX,
  sourceY,
  targetX,
  targetY,
  selected,
}: EdgeProps<ExitEdgeType>) {
  const isTaken = useIsTaken(id);
  return (
    <BaseEdge
      id={id}
      path={exitPath({ sourceX, sourceY, targetX, targetY })}
      interactionWidth={22}
      className={cx(styles.edge, isTaken && styles.taken, selected && styles.selected)}
    />
  );
});

type Ends = { sourceX: number; sourceY: number; targetX: number; targetY: number };

const ends = { sourcePosition: Position.Right, targetPosition: Position.Left };

/** The line of an arrow, as an SVG path. */
export function exitPath({ sourceX, sourceY, targetX, targetY }: Ends): string {
  const points = { sourceX, sourceY, targetX, targetY, ...ends };
  if (targetX > sourceX + 12) return getBezierPath({ ...points, curvature: 0.3 })[0];
  // Back to the left: out, along between or above the cards, and in again.
  const isLevel = Math.abs(targetY - sourceY) < 60;
  const centerY = isLevel ? Math.min(sourceY, targetY) - 60 : (sourceY + targetY) / 2;
  return getSmoothStepPath({ ...points, borderRadius: 18, offset: 24, centerY })[0];
}
