import { countLines, type TextBox, textWidth } from '@turnwise/drawing';
import { type Exit, parseTemplate, placeholderSlot } from '@turnwise/flow';
import { nameAsTitle, nameInWords } from '../../../language/names.ts';
import type { CardContent, CardContext } from '../kinds/card-content.ts';

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
  maxChipLines: 3,
  row: 30,
  handle: 12,
} as const;

const m = cardMeasures;
const inner = m.width - 2 * (m.border + m.padding);

type HandlePlace = { readonly port: string; readonly x: number; readonly y: number };

export type CardGeometry = {
  readonly height: number;
  readonly textLines: number;
  readonly chipLines: number;
  /** Lines of chips and remark together. */
  readonly metaLines: number;
  /** False when the only way out leaves from the card's head. */
  readonly hasRows: boolean;
  /** The centres of the handles. */
  readonly handles: readonly HandlePlace[];
  readonly entry: { readonly x: number; readonly y: number };
};

/** A placeholder as its chip reads: a slot's label, or the path in words. */
export function placeholderLabel(path: string, context: CardContext): string {
  const slot = placeholderSlot(path);
  if (slot !== null && slot === path) return context.slotLabels[slot] ?? nameAsTitle(slot);
  return nameInWords(path.split('.').slice(1).join(' ') || path);
}

const chipWidth = (label: string): number => textWidth(label, m.chipFont, true) + m.chipPadding;

function textBoxes(text: string, context: CardContext): TextBox[] {
  const boxes: TextBox[] = [];
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

/** How many lines the chips take, and the whole with the remark: beside the chips where it fits, else below them. */
function metaOf(content: CardContent, context: CardContext): { chipLines: number; metaLines: number } {
  const chips = (content.slots ?? []).map((slot) => ({
    width: Math.min(inner, chipWidth(placeholderLabel(slot, context))),
    spaceBefore: true,
    breakBefore: false,
  }));
  const chipLines = Math.min(m.maxChipLines, countLines(chips, inner, m.chipGap));
  if (!content.remark) return { chipLines, metaLines: chipLines };
  if (chipLines === 0) return { chipLines, metaLines: 1 };
  const chipsWidth = chips.reduce((width, chip) => width + chip.width + m.chipGap, 0);
  const fitsBeside = chipLines === 1 && chipsWidth + textWidth(content.remark, m.chipFont) <= inner;
  return { chipLines, metaLines: fitsBeside ? 1 : chipLines + 1 };
}

/** Measures a card from what it shows. */
export function cardGeometry(
  content: CardContent,
  exits: readonly Exit[],
  context: CardContext,
): CardGeometry {
  const shown = content.text.trim() === '' ? (content.hint ?? '') : content.text.trim();
  const lines = Math.min(m.maxLines, countLines(textBoxes(shown, context), inner, textWidth(' ', m.font)));
  const { chipLines, metaLines } = metaOf(content, context);
  const hasRows = exits.length > 1 || exits.some((exit) => exit.port !== 'next');
  const headCentre = m.border + m.headTop + m.icon / 2;

  let y = m.border + m.headTop + m.icon;
  if (lines > 0) y += m.textTop + m.line * lines + m.textBottom;
  if (metaLines > 0) {
    y += (lines > 0 ? 0 : m.metaTop) + m.metaLine * metaLines + m.metaGap * (metaLines - 1) + m.metaBottom;
  }
  if (lines === 0 && metaLines === 0) y += m.headBottom;
  const rowsTop = y;
  const height = rowsTop + (hasRows ? m.row * exits.length : 0) + m.border;
  return {
    height,
    textLines: lines,
    chipLines,
    metaLines,
    hasRows,
    handles: exits.map((exit, index) => ({
      port: exit.port,
      x: m.width,
      y: hasRows ? rowsTop + m.row * index + m.row / 2 : headCentre,
    })),
    entry: { x: 0, y: headCentre },
  };
}
