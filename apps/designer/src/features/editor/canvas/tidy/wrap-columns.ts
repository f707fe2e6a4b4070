import { type Box, boundingBox } from '../../edits/free-place.ts';

/** About what the canvas shows of a flow at life size: the shape a drawing is to have, and where nothing is gained by wrapping. */
const screen = { width: 1_040, height: 700 };
/** Between two rows of columns: arrows from the end of one to the beginning of the next run there. */
const betweenBands = 120;
/** Larger than this nothing needs to be read. */
const largeEnough = 0.95;
/** What a longer row may cost of the size at which all is in sight: every break is an arrow that runs back. */
const worthARow = 0.92;

type Placed = Box & { readonly name: string };

/**
 * Puts the columns of a long drawing into rows, one below the other, as text is: all of it in sight is then large enough to read.
 * Rows are as long as they can be without losing much of that.
 */
export function wrapColumns(cards: readonly Placed[]): Placed[] {
  const columns = columnsOf(cards);
  const ways = columns.flatMap((_, index) => {
    const most = columns.length - index;
    const rows = Math.ceil(columns.length / most);
    return [inRows(columns, most), inRows(columns, Math.ceil(columns.length / rows))];
  });
  const sizes = ways.map(sizeInSight);
  const enough = Math.max(...sizes) * worthARow;
  return ways[sizes.findIndex((size) => size >= enough)] ?? [...cards];
}

const sizeInSight = (cards: readonly Placed[]): number => {
  const { width, height } = boundingBox(cards);
  return Math.min(largeEnough, screen.width / width, screen.height / height);
};

function columnsOf(cards: readonly Placed[]): Placed[][] {
  const columns = new Map<number, Placed[]>();
  for (const card of cards) {
    const middle = Math.round(card.x + card.width / 2);
    columns.set(middle, [...(columns.get(middle) ?? []), card]);
  }
  return [...columns].sort(([one], [other]) => one - other).map(([, column]) => column);
}

/** The columns with so many in a row. */
function inRows(columns: readonly Placed[][], each: number): Placed[] {
  const result: Placed[] = [];
  let top: number | null = null;
  const left = boundingBox(columns[0] ?? []).x;
  for (let from = 0; from < columns.length; from += each) {
    const row = columns.slice(from, from + each).flat();
    const box = boundingBox(row);
    const dx = left - box.x;
    const dy: number = top === null ? 0 : top - box.y;
    for (const card of row) result.push({ ...card, x: card.x + dx, y: card.y + dy });
    top = box.y + dy + box.height + betweenBands;
  }
  return result;
}
