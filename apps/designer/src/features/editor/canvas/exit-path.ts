import { getBezierPath, getSmoothStepPath, Position } from '@xyflow/react';

type Ends = { sourceX: number; sourceY: number; targetX: number; targetY: number };

const ends = { sourcePosition: Position.Right, targetPosition: Position.Left };

/** The line of an arrow as an SVG path, and its middle; `lane` is the height at which an arrow back runs to the left. */
export function exitPath(
  { sourceX, sourceY, targetX, targetY }: Ends,
  lane: number | null,
): { line: string; middle: { x: number; y: number } } {
  const points = { sourceX, sourceY, targetX, targetY, ...ends };
  const [line, x, y] =
    lane === null
      ? getBezierPath({ ...points, curvature: 0.3 })
      : getSmoothStepPath({ ...points, borderRadius: 16, offset: 22, centerY: lane });
  return { line, middle: { x, y } };
}
