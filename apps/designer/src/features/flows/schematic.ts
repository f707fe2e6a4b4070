import { exitsOf, type FlowDocument, type StateKind } from '@turnwise/flow';

interface SchematicBox {
  name: string;
  kind: StateKind;
  x: number;
  y: number;
  width: number;
  height: number;
}

interface SchematicLine {
  /** SVG path data, from the right edge of a box to the left edge of the next. */
  path: string;
  /** Runs back or far across: drawn faintly, so that the way through stays legible. */
  faint: boolean;
}

export interface Schematic {
  boxes: readonly SchematicBox[];
  lines: readonly SchematicLine[];
  bounds: { x: number; y: number; width: number; height: number };
}

const cardWidth = 260;
const headHeight = 84;
const rowHeight = 30;
const farAcross = 2 * cardWidth;

/** The shape of a flow as its author laid it out: boxes and lines, nothing to read. */
export function drawSchematic(flow: FlowDocument): Schematic {
  const exitsByState = new Map(
    Object.entries(flow.states).map(([name, state]) => [name, exitsOf(state)] as const),
  );
  const boxes = Object.entries(flow.states).map(([name, state], index): SchematicBox => {
    const exits = exitsByState.get(name) ?? [];
    // What has no place yet stands in a row of its own.
    const place = flow.layout[name] ?? { x: index * (cardWidth + 80), y: 0 };
    const rows = exits.length > 1 ? exits.length : 0;
    return {
      name,
      kind: state.kind,
      x: place.x,
      y: place.y,
      width: cardWidth,
      height: headHeight + rows * rowHeight,
    };
  });
  const boxesByName = new Map(boxes.map((box) => [box.name, box]));
  const lines = boxes.flatMap((from) => {
    const exits = exitsByState.get(from.name) ?? [];
    // One line for all the exits that lead to the same place.
    const rowsByTarget = new Map<string, number>();
    for (const [row, exit] of exits.entries()) {
      if (!rowsByTarget.has(exit.to)) rowsByTarget.set(exit.to, row);
    }
    return [...rowsByTarget].flatMap(([target, row]): SchematicLine[] => {
      const to = boxesByName.get(target);
      if (!to || to === from) return [];
      const startY = exits.length > 1 ? from.y + headHeight + (row + 0.5) * rowHeight : from.y + 28;
      const startX = from.x + from.width;
      const across = to.x - startX;
      return [{ path: linePath(startX, startY, to.x, to.y + 28), faint: across < 0 || across > farAcross }];
    });
  });
  return { boxes, lines, bounds: boundsOf(boxes) };
}

function linePath(x1: number, y1: number, x2: number, y2: number): string {
  const bend = Math.min(160, Math.max(40, Math.abs(x2 - x1) / 2));
  return `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`;
}

function boundsOf(boxes: readonly SchematicBox[]): Schematic['bounds'] {
  if (boxes.length === 0) return { x: 0, y: 0, width: cardWidth, height: headHeight };
  const left = Math.min(...boxes.map((box) => box.x));
  const top = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x: left, y: top, width: right - left, height: bottom - top };
}
