import type { Box, Point } from '../box.ts';
import { laneOf } from '../lane.ts';
import { pictureColors as colors } from './colors.ts';
import { element, round } from './xml.ts';

const stub = 22;
const radius = 14;
const headLength = 7;
const line = { fill: 'none', stroke: '#98a0ae', 'stroke-width': 1.6 };

/** An arrow from a way out of one card to another, or to the same one. */
export function arrow(from: Point, to: Point, source: Box, target: Box): string {
  const lane = laneOf(source, target);
  const end = { x: to.x - headLength + 1, y: to.y };
  const path =
    lane === null
      ? curve(from, end)
      : rounded([
          from,
          { x: from.x + stub, y: from.y },
          { x: from.x + stub, y: lane },
          { x: to.x - stub, y: lane },
          { x: to.x - stub, y: to.y },
          end,
        ]);
  return element('path', { d: path, ...line }) + head(to);
}

/** The beginning of an arrow that goes on elsewhere. */
export function arrowStub(from: Point): string {
  const to = { x: from.x + stub, y: from.y };
  return element('path', { d: `M${at(from)}L${at({ x: to.x - 5, y: to.y })}`, ...line }) + head(to);
}

const head = ({ x, y }: Point): string =>
  element('path', {
    d: `M${at({ x: x - headLength, y: y - 3.5 })}L${at({ x, y })}L${at({ x: x - headLength, y: y + 3.5 })}Z`,
    fill: colors.ink3,
  });

const at = ({ x, y }: Point): string => `${round(x)} ${round(y)}`;

function curve(from: Point, to: Point): string {
  const reach = Math.max(24, (to.x - from.x) / 2);
  return `M${at(from)}C${at({ x: from.x + reach, y: from.y })} ${at({ x: to.x - reach, y: to.y })} ${at(to)}`;
}

/** Straight lines whose corners are rounded as far as there is room. */
function rounded(points: readonly Point[]): string {
  let path = '';
  for (const [index, point] of points.entries()) {
    const before = points[index - 1];
    const after = points[index + 1];
    if (!before) path += `M${at(point)}`;
    else if (!after) path += `L${at(point)}`;
    else {
      const r = Math.min(radius, distance(before, point) / 2, distance(point, after) / 2);
      path += `L${at(towards(point, before, r))}Q${at(point)} ${at(towards(point, after, r))}`;
    }
  }
  return path;
}

const distance = (a: Point, b: Point): number => Math.hypot(b.x - a.x, b.y - a.y);

function towards(from: Point, to: Point, by: number): Point {
  const length = distance(from, to);
  if (length === 0) return from;
  return { x: from.x + ((to.x - from.x) * by) / length, y: from.y + ((to.y - from.y) * by) / length };
}
