import { type Exit, parseTemplate, placeholderSlot } from '@turnwise/flow';
import type { CardContent, CardContext } from '../kinds/card-content.ts';
import { nameInWords } from '../panels/state-label.ts';
import { type Box, countLines, textWidth } from './text-width.ts';

/**
 * The measures of a card, in pixels at 100 %. Sizes and handle places follow from a state's content alone, so the
 * canvas can place a thousand cards without drawing one. StateNode.module.css draws by the same figures.
 */
export const cardMeasures = {
  width: 250,
  border: 1,
  headTop: 9,
  icon: 26,
  /** Below the head when nothing follows it but rows or the edge. */
  headBottom: 9,
  padding: 12,
  textTop: 6,
  textBottom: 8,
  line: 18,
  font: 12.5,
  maxLines: 2,
  metaLine: 18,
  metaGap: 4,
  metaTop: 6,
  metaBottom: 9,
  chipFont: 11.5,
  chipPadding: 12,
  chipGap: 6,
  row: 30,
  handle: 12,
} as const;

const m = cardMeasures;
const inner = m.width - 2 * (m.border + m.padding);

export type HandlePlace = { readonly port: string; readonly x: number; readonly y: number };

export type CardGeometry = {
  readonly height: number;
  readonly textLines: number;
  /** Chips and remark on one line, or the remark below. */
  readonly metaLines: 0 | 1 | 2;
  /** False when the only way out leaves from the card's head. */
  readonly hasRows: boolean;
  /** The centres of the handles. */
  readonly handles: readonly HandlePlace[];
  readonly entry: { readonly x: number; readonly y: number };
};

/** A placeholder as its chip reads: a slot's label, or the path in words. */
export function placeholderLabel(path: string, context: CardContext): string {
  const slot = placeholderSlot(path);
  if (slot !== null && slot === path) return context.slotLabels[slot] ?? nameInWords(slot);
  return nameInWords(path.split('.').slice(1).join(' ') || path);
}

const chipWidth = (label: string): number => textWidth(label, m.chipFont, true) + m.chipPadding;

function textBoxes(text: string, context: CardContext): Box[] {
  const boxes: Box[] = [];
  let spaceBefore = false;
  let breakBefore = false;
  const push = (width: number) => {
    boxes.push({ width, spaceBefore, breakBefore: breakBefore && boxes.length > 0 });
    spaceBefore = false;
    breakBefore = false;
  };
  for (const part of parseTemplate(text)) {
    if (part.kind === 'placeholder') {
      push(chipWidth(placeholderLabel(part.path, context)));
      continue;
    }
    for (const piece of part.text.split(/(\s+)/)) {
      if (piece === '') continue;
      if (/^\s/.test(piece)) {
        spaceBefore = true;
        breakBefore ||= piece.includes('\n');
      } else {
        push(textWidth(piece, m.font));
      }
    }
  }
  return boxes;
}

function metaLines(content: CardContent, context: CardContext): 0 | 1 | 2 {
  const chips = content.slots ?? [];
  if (chips.length === 0) return content.remark ? 1 : 0;
  if (!content.remark) return 1;
  const chipsWidth = chips.reduce(
    (width, slot) => width + chipWidth(context.slotLabels[slot] ?? nameInWords(slot)) + m.chipGap,
    0,
  );
  return chipsWidth + textWidth(content.remark, m.chipFont) > inner ? 2 : 1;
}

/** Measures a card from what it shows. */
export function cardGeometry(
  content: CardContent,
  exits: readonly Exit[],
  context: CardContext,
): CardGeometry {
  const shown = content.text.trim() === '' ? (content.hint ?? '') : content.text.trim();
  const lines = Math.min(m.maxLines, countLines(textBoxes(shown, context), inner, textWidth(' ', m.font)));
  const meta = metaLines(content, context);
  const hasRows = exits.length > 1 || exits.some((exit) => exit.port !== 'next');
  const headCentre = m.border + m.headTop + m.icon / 2;

  let y = m.border + m.headTop + m.icon;
  if (lines > 0) y += m.textTop + m.line * lines + m.textBottom;
  if (meta > 0) {
    y += (lines > 0 ? 0 : m.metaTop) + m.metaLine * meta + m.metaGap * (meta - 1) + m.metaBottom;
  }
  if (lines === 0 && meta === 0) y += m.headBottom;
  const rowsTop = y;
  const height = rowsTop + (hasRows ? m.row * exits.length : 0) + m.border;
  return {
    height,
    textLines: lines,
    metaLines: meta,
    hasRows,
    handles: exits.map((exit, index) => ({
      port: exit.port,
      x: m.width,
      y: hasRows ? rowsTop + m.row * index + m.row / 2 : headCentre,
    })),
    entry: { x: 0, y: headCentre },
  };
}
