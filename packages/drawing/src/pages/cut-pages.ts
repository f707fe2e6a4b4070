import type { Box } from '../box.ts';

type Size = { readonly width: number; readonly height: number };
/** What lies on one page, by its place in the list that was cut. */
export type Cut = { readonly indexes: readonly number[]; readonly box: Box };

/**
 * Divides boxes among pages so that none is ever cut in two: strips from left to right, each cut from top to bottom. A
 * box larger than a page has a page to itself. Deterministic, and quick for thousands.
 */
export function cutPages(boxes: readonly Box[], page: Size): Cut[] {
  const all = boxes.map((_, index) => index);
  const columns = cutAlong(all, (index) => span(boxes[index], 'x', 'width'), page.width);
  return columns.flatMap((column) =>
    cutAlong(column, (index) => span(boxes[index], 'y', 'height'), page.height).map((indexes) => ({
      indexes,
      box: around(indexes.flatMap((index) => boxes[index] ?? [])),
    })),
  );
}

type Span = { readonly from: number; readonly to: number };

const span = (box: Box | undefined, start: 'x' | 'y', size: 'width' | 'height'): Span => {
  const from = box?.[start] ?? 0;
  return { from, to: from + (box?.[size] ?? 0) };
};

/** Groups that follow one another along an axis, each as long as a page allows. */
function cutAlong(indexes: readonly number[], spanOf: (index: number) => Span, length: number): number[][] {
  const groups: number[][] = [];
  let limit = Number.NEGATIVE_INFINITY;
  const inOrder = [...indexes].sort((a, b) => spanOf(a).from - spanOf(b).from || a - b);
  for (const index of inOrder) {
    const { from, to } = spanOf(index);
    if (groups.length === 0 || to > limit) {
      groups.push([]);
      limit = from + length;
    }
    groups.at(-1)?.push(index);
  }
  return groups;
}

function around(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}
