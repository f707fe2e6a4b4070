import { type NodeHandle, Position } from '@xyflow/react';
import { entryHandle } from './canvas-items.ts';
import { type CardGeometry, cardMeasures } from './card-geometry.ts';

/** Where arrows arrive at a card and leave it, known before the card is drawn. */
export function handlesOf({ entry, handles }: CardGeometry): NodeHandle[] {
  const size = cardMeasures.handle;
  const box = { width: size, height: size };
  return [
    {
      id: entryHandle,
      type: 'target',
      position: Position.Left,
      // Arrows end at the card's edge, not at the middle of an invisible dot.
      x: entry.x,
      y: entry.y - size / 2,
      ...box,
    },
    ...handles.map(
      ({ port, x, y }): NodeHandle => ({
        id: port,
        type: 'source',
        position: Position.Right,
        x: x - size / 2,
        y: y - size / 2,
        ...box,
      }),
    ),
  ];
}
