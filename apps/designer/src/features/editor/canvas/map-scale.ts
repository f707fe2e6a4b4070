import { type Box, boundingBox, type Size } from '../edits/free-place.ts';

/** Where the map's left top stands on the flow, and how many map pixels a flow pixel is. */
export type MapScale = { readonly factor: number; readonly left: number; readonly top: number };

const padding = 8;

/** Fits everything that is drawn, and what is in sight, into the map. */
export function mapScale(boxes: readonly Box[], sight: Box, map: Size): MapScale {
  const all = boundingBox([...boxes, sight]);
  const factor = Math.min(
    (map.width - 2 * padding) / Math.max(1, all.width),
    (map.height - 2 * padding) / Math.max(1, all.height),
  );
  return {
    factor,
    left: all.x - (map.width / factor - all.width) / 2,
    top: all.y - (map.height / factor - all.height) / 2,
  };
}
