import { BaseEdge, type EdgeProps } from '@xyflow/react';
import { memo } from 'react';
import { cx } from '../../../ui/cx.ts';
import { useEditor } from '../store/editor-context.tsx';
import { arrowId, litArrowId } from './ArrowHeads.tsx';
import type { ExitEdge as ExitEdgeType } from './canvas-items.ts';
import styles from './ExitEdge.module.css';
import { exitPath } from './exit-path.ts';
import { useIsTaken } from './use-highlight.ts';
import { useLane } from './use-lane.ts';

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
}: EdgeProps<ExitEdgeType>) {
  const lane = useLane(source, target);
  const isTaken = useIsTaken(id);
  // Where one selected card leads, and what leads to it, stands out among the rest.
  const isNear = useEditor(
    ({ selection: { states } }) => states.length === 1 && (states[0] === source || states[0] === target),
  );
  return (
    <BaseEdge
      id={id}
      path={exitPath({ sourceX, sourceY, targetX, targetY }, lane).line}
      markerEnd={`url(#${isTaken || selected ? litArrowId : arrowId})`}
      interactionWidth={22}
      className={cx(styles.edge, isNear && styles.near, isTaken && styles.taken, selected && styles.selected)}
    />
  );
});
