import { exitsOf, type FlowDocument, type StateKind } from '@turnwise/flow';

export interface SchematicBox {
  name: string;
  kind: StateKind;
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Schematic {
  boxes: readonly SchematicBox[];
  /** SVG path data, from the right edge of a box to the left edge of the next. */
  lines: readonly string[];
  bounds: { x: number; y: number; width: number; height: number };
}

const cardWidth = 260;
const headHeight = 84;
const rowHeight = 30;

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
    return exits.flatMap((exit, row) => {
      const to = boxesByName.get(exit.to);
      if (!to) return [];
      const startY = exits.length > 1 ? from.y + headHeight + (row + 0.5) * rowHeight : from.y + 28;
      return [linePath(from.x + from.width, startY, to.x, to.y + 28)];
    });
  });
  return { boxes, lines, bounds: boundsOf(boxes) };
}

function linePath(x1: number, y1: number, x2: number, y2: number): string {
  const bend = Math.max(40, Math.abs(x2 - x1) / 2);
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
