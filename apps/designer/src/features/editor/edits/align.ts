import type { FlowDocument } from '@turnwise/flow';
import type { Edit } from './edit.ts';
import { type Box, boundingBox, columnStep, type Point, stateBoxes } from './free-place.ts';
import { editMessages } from './messages.ts';
import { moveToEdit } from './move-states.ts';

export type Alignment =
  | 'left'
  | 'center'
  | 'right'
  | 'top'
  | 'middle'
  | 'bottom'
  /** One below the other, or one after the other, as close as cards stand. */
  | 'column'
  | 'row'
  /** The same space between neighbours; the outermost stay. */
  | 'across'
  | 'down';

type Card = { readonly name: string; readonly box: Box };

const gap = 40;
const snap = (value: number): number => Math.round(value / 10) * 10;

/** Lines states up by an edge or their middles, or spreads them evenly. */
export function alignEdit(flow: FlowDocument, names: readonly string[], how: Alignment): Edit | null {
  const boxes = stateBoxes(flow, [...names]);
  const cards = names.flatMap((name, index): Card[] => {
    const box = boxes[index];
    return box ? [{ name, box }] : [];
  });
  if (cards.length < 2) return null;
  const states = Object.fromEntries(placesFor(cards, how).map(({ name, x, y }) => [name, { x, y }]));
  const edit = moveToEdit(flow, { states });
  return edit && { ...edit, label: editMessages.align };
}

function placesFor(cards: readonly Card[], how: Alignment): (Point & { readonly name: string })[] {
  const all = boundingBox(cards.map(({ box }) => box));
  const each = (place: (box: Box) => Point) => cards.map(({ name, box }) => ({ name, ...place(box) }));
  switch (how) {
    case 'left':
      return each(({ y }) => ({ x: all.x, y }));
    case 'center':
      return each(({ y, width }) => ({ x: snap(all.x + (all.width - width) / 2), y }));
    case 'right':
      return each(({ y, width }) => ({ x: all.x + all.width - width, y }));
    case 'top':
      return each(({ x }) => ({ x, y: all.y }));
    case 'middle':
      return each(({ x, height }) => ({ x, y: snap(all.y + (all.height - height) / 2) }));
    case 'bottom':
      return each(({ x, height }) => ({ x, y: all.y + all.height - height }));
    case 'column': {
      let y = all.y;
      return byEdge(cards, 'y').map(({ name, box }) => {
        const place = { name, x: all.x, y };
        y += Math.ceil((box.height + gap) / 10) * 10;
        return place;
      });
    }
    case 'row':
      return byEdge(cards, 'x').map(({ name }, index) => ({ name, x: all.x + index * columnStep, y: all.y }));
    case 'across':
      return spread(cards, 'x', 'width');
    case 'down':
      return spread(cards, 'y', 'height');
  }
}

const byEdge = (cards: readonly Card[], edge: 'x' | 'y'): Card[] =>
  [...cards].sort((a, b) => a.box[edge] - b.box[edge]);

/** Leaves the same space between every two neighbours; where they overlap, the same overlap. */
function spread(cards: readonly Card[], edge: 'x' | 'y', side: 'width' | 'height') {
  const sorted = byEdge(cards, edge);
  const all = boundingBox(cards.map(({ box }) => box));
  const taken = sorted.reduce((sum, { box }) => sum + box[side], 0);
  const space = (all[side] - taken) / (sorted.length - 1);
  let at = all[edge];
  return sorted.map(({ name, box }) => {
    const place = { name, x: box.x, y: box.y, [edge]: Math.round(at) };
    at += box[side] + space;
    return place;
  });
}
