import type { FlowDocument } from '@turnwise/flow';
import type { Box } from '../box.ts';
import { laneOf } from '../lane.ts';
import { type Line, wrapText } from '../text/wrap-text.ts';
import { arrow } from './arrow.ts';
import { pictureColors as colors } from './colors.ts';
import { drawCard } from './draw-card.ts';
import { drawFrame, drawNote, titledFrameBox } from './draw-surroundings.ts';
import { drawLines, drawText } from './draw-text.ts';
import { stateLabel } from './labels.ts';
import { boxAround, type PicturePlan, planPicture } from './plan-picture.ts';
import { svgDocument } from './svg-document.ts';
import { englishPictureWords, type PictureWords } from './words.ts';
import { element } from './xml.ts';

const margin = 40;
const titleFont = 22;
const introFont = 13;
const introLine = 19;
const minWidth = 480;

export type SvgOptions = {
  /** CSS that brings the picture's typeface along; without it, the viewer's own is used. */
  readonly fontCss?: string;
  /** What the picture says besides the flow's own texts; in English without them. */
  readonly words?: PictureWords;
};

/**
 * The flow as a drawing that stands alone: its name, every card with its texts in full and its ways out, connections,
 * notes and frames, where the author put them. The same flow always gives the same text.
 */
export function flowToSvg(flow: FlowDocument, options: SvgOptions = {}): string {
  const words = options.words ?? englishPictureWords;
  const plan = planPicture(flow, words);
  const content = contentBox(flow, plan);
  const width = Math.max(minWidth, content.width + 2 * margin);
  const heading = planHeading(flow, width - 2 * margin);
  const top = margin + heading.height;
  const cards = element(
    'g',
    { transform: `translate(${Math.round(margin - content.x)} ${Math.round(top - content.y)})` },
    drawFlow(flow, plan),
  );
  const isEmpty = plan.cards.length === 0;
  return svgDocument(
    { width, height: top + content.height + margin, title: flow.name, description: flow.description ?? '' },
    heading.drawn +
      cards +
      (isEmpty
        ? drawText(words.empty, { x: margin, y: top + 16, 'font-size': '13', fill: colors.ink3 })
        : ''),
    options.fontCss,
  );
}

/** Around all that is drawn, the courses of arrows included. */
function contentBox(flow: FlowDocument, plan: PicturePlan): Box {
  const boxes = [...[...plan.cards, ...plan.notes].map(({ box }) => box), ...plan.frames.map(titledFrameBox)];
  for (const { plan: card, box } of plan.cards) {
    if (card.isStart) boxes.push({ x: box.x, y: box.y - 24, width: 1, height: 1 });
    for (const { exit } of card.rows) {
      const target = plan.cardsByName.get(exit.to);
      const lane = target ? laneOf(box, target.box) : null;
      if (lane !== null && target) boxes.push({ x: target.box.x - 22, y: lane, width: 1, height: 1 });
    }
  }
  if (flow.notes.length === 0 && boxes.length === 0) return { x: 0, y: 0, width: 0, height: 40 };
  return boxAround(boxes);
}

function drawFlow(flow: FlowDocument, plan: PicturePlan): string {
  const targetOf = (to: string) => (plan.cardsByName.has(to) ? stateLabel(to, flow.states[to]) : null);
  const arrows = plan.cards.flatMap(({ plan: card, box }) =>
    card.rows.flatMap(({ exit, y, height }) => {
      const target = plan.cardsByName.get(exit.to);
      if (!target) return [];
      const from = { x: box.x + box.width + 4, y: box.y + y + height / 2 };
      const to = { x: target.box.x, y: target.box.y + target.plan.entryY };
      return [arrow(from, to, box, target.box)];
    }),
  );
  return [
    ...plan.frames.map(drawFrame),
    ...plan.notes.map(drawNote),
    ...arrows,
    ...plan.cards.map(({ plan: card, box }) => drawCard(card, box, { words: plan.words, targetOf })),
  ].join('');
}

type Heading = { readonly height: number; readonly drawn: string };

/** The flow's name, and what it is for. */
function planHeading(flow: FlowDocument, width: number): Heading {
  const name = wrapText(flow.name, { width, font: titleFont, bold: true, maxLines: 2 });
  const intro: Line[] = wrapText(flow.description ?? '', {
    width: Math.min(width, 720),
    font: introFont,
    maxLines: 4,
  });
  const nameHeight = name.length * (titleFont + 8);
  return {
    height: nameHeight + intro.length * introLine + 28,
    drawn:
      drawLines(name, margin, margin - 8, width, {
        font: titleFont,
        lineHeight: titleFont + 8,
        color: colors.ink,
        weight: 700,
      }) +
      drawLines(intro, margin, margin - 4 + nameHeight, Math.min(width, 720), {
        font: introFont,
        lineHeight: introLine,
        color: colors.ink2,
      }),
  };
}
