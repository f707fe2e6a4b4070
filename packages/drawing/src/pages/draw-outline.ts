import { pictureColors as colors, kindColors } from '../picture/colors.ts';
import { drawText } from '../picture/draw-text.ts';
import type { PictureWords } from '../picture/words.ts';
import { element } from '../picture/xml.ts';
import { fitText } from '../text/wrap-text.ts';
import type { OutlineLine } from './outline-lines.ts';
import { drawableOf, type PaperName } from './paper.ts';

export const columnsPerPage = 2;
const headingHeight = 40;
const lineHeight = 17;
const between = 40;
const pageWidth = 28;

/** How many lines of the outline stand below one another. */
export const linesPerColumn = (paper: PaperName): number =>
  Math.floor((drawableOf(paper).height - headingHeight) / lineHeight);

/** One page of the outline. */
export function drawOutline(
  columns: readonly (readonly OutlineLine[])[],
  paper: PaperName,
  words: PictureWords,
): string {
  const width = (drawableOf(paper).width - between) / columnsPerPage;
  return [
    drawText(words.outline, { x: 0, y: 18, 'font-size': '18', 'font-weight': 700, fill: colors.ink }),
    ...columns.flatMap((column, at) =>
      column.map((line, index) =>
        drawLine(line, at * (width + between), headingHeight + index * lineHeight, width),
      ),
    ),
  ].join('');
}

function drawLine({ kind, text, page, card }: OutlineLine, x: number, top: number, width: number): string {
  const isState = kind === 'state';
  const font = isState ? 12 : 11;
  const left = x + (isState ? 12 : 24);
  const y = top + 12;
  const parts = [
    drawText(fitText(text, width - (left - x) - pageWidth, font, isState), {
      x: left,
      y,
      'font-size': String(font),
      'font-weight': isState ? 600 : undefined,
      fill: isState ? colors.ink : colors.ink2,
    }),
  ];
  if (isState) {
    parts.push(
      element('rect', { x, y: top + 4, width: 7, height: 9, rx: 2, fill: kindColors[card.plan.kind] }),
    );
  }
  if (page !== null) {
    parts.push(
      drawText(String(page), {
        x: x + width,
        y,
        'font-size': '11',
        'font-weight': isState ? 600 : undefined,
        fill: isState ? colors.ink : colors.ink3,
        'text-anchor': 'end',
      }),
    );
  }
  return parts.join('');
}
