import { laneOf } from '@turnwise/drawing';
import { type InternalNode, useStore } from '@xyflow/react';
import { useCallback } from 'react';
import type { Box } from '../edits/free-place.ts';

const boxOf = ({ internals, width = 0, height = 0 }: InternalNode): Box => ({
  ...internals.positionAbsolute,
  width,
  height,
});

/**
 * The height at which an arrow between two cards runs to the left; null for an arrow on to the right. Read from where the
 * cards are on the canvas: were it part of the arrow's data, dragging a card would be an edit of the flow's arrows.
 */
export const useLane = (source: string, target: string): number | null =>
  useStore(
    useCallback(
      ({ nodeLookup }) => {
        const from = nodeLookup.get(source);
        const to = nodeLookup.get(target);
        return from && to ? laneOf(boxOf(from), boxOf(to)) : null;
      },
      [source, target],
    ),
  );
