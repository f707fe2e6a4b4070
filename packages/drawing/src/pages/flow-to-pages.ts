import type { FlowDocument } from '@turnwise/flow';
import type { Box } from '../box.ts';
import { type PicturePlan, planPicture } from '../picture/plan-picture.ts';
import { englishPictureWords, type PictureWords } from '../picture/words.ts';
import { type Cut, cutPages } from './cut-pages.ts';
import { drawCover } from './draw-cover.ts';
import { columnsPerPage, drawOutline, linesPerColumn } from './draw-outline.ts';
import { drawPart } from './draw-part.ts';
import { fillColumns, outlineLines } from './outline-lines.ts';
import { drawableOf, type PaperName } from './paper.ts';
import { sheet } from './sheet.ts';

/** Small enough for a page to hold something, large enough to read: 12.5 px become 7.5 points. */
const readableScale = 0.8;
/** Room for arrows, the start's flag and the words above cards. */
const border = 30;

/**
 * The flow on sheets of paper, as one SVG document each: a first page with an overview, the outline of all states with
 * their pages, then the drawing at a size to be read, no card ever cut. Every page says which of how many it is.
 */
export function flowToPages(
  flow: FlowDocument,
  paper: PaperName,
  words: PictureWords = englishPictureWords,
): string[] {
  const plan = planPicture(flow, words);
  const drawable = drawableOf(paper);
  const boxes: Box[] = [...plan.cards, ...plan.notes].map(({ box }) => box);
  const cuts = cutPages(boxes, {
    width: drawable.width / readableScale - 2 * border,
    height: drawable.height / readableScale - 2 * border,
  });
  // How many lines the outline has does not depend on the pages it names.
  const cards = cardsInOrder(plan, cuts);
  const blankColumns = fillColumns(
    outlineLines(flow, cards, words, () => null),
    linesPerColumn(paper),
  );
  const outlinePages = plan.cards.length === 0 ? 0 : Math.ceil(blankColumns.length / columnsPerPage);
  const firstPart = 2 + outlinePages;
  const total = 1 + outlinePages + cuts.length;

  const pages = new Map(
    cuts.flatMap(({ indexes }, part) =>
      indexes.flatMap((index) => {
        const card = plan.cards[index];
        return card ? [[card.plan.name, firstPart + part] as const] : [];
      }),
    ),
  );
  const pageOf = (name: string) => pages.get(name) ?? null;
  const columns = fillColumns(outlineLines(flow, cards, words, pageOf), linesPerColumn(paper));
  const drawn = [
    drawCover(flow, plan, cuts, { paper, firstPart, total }),
    ...Array.from({ length: outlinePages }, (_, index) =>
      drawOutline(columns.slice(index * columnsPerPage, (index + 1) * columnsPerPage), paper, words),
    ),
    ...cuts.map((cut, part) =>
      drawPart(flow, plan, cut, { paper, scale: readableScale, page: firstPart + part, pageOf }),
    ),
  ];
  return drawn.map((content, index) => sheet(content, { words, flow, paper, page: index + 1, total }));
}

/** Page after page, and on each as one reads: down the columns, from left to right. */
function cardsInOrder(plan: PicturePlan, cuts: readonly Cut[]) {
  return cuts.flatMap(({ indexes }) =>
    indexes
      .flatMap((index) => plan.cards[index] ?? [])
      .sort((a, b) => a.box.x - b.box.x || a.box.y - b.box.y),
  );
}
