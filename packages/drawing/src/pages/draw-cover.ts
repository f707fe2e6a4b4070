import type { FlowDocument } from '@turnwise/flow';
import { pictureColors as colors, kindColors } from '../picture/colors.ts';
import { drawLines, drawText } from '../picture/draw-text.ts';
import { boxAround, type PicturePlan } from '../picture/plan-picture.ts';
import { element } from '../picture/xml.ts';
import { wrapText } from '../text/wrap-text.ts';
import type { Cut } from './cut-pages.ts';
import { drawableOf, type PaperName } from './paper.ts';

type Cover = { readonly paper: PaperName; readonly firstPart: number; readonly total: number };

const nameStyle = { font: 26, lineHeight: 34, color: colors.ink, weight: 700 };
const introStyle = { font: 14, lineHeight: 21, color: colors.ink2 };
const padding = 14;

/** The first page: what the flow is, and a map of it with the page on which each part stands. */
export function drawCover(flow: FlowDocument, plan: PicturePlan, cuts: readonly Cut[], cover: Cover): string {
  const { words } = plan;
  const { width, height } = drawableOf(cover.paper);
  const name = wrapText(flow.name, { width, font: nameStyle.font, bold: true, maxLines: 2 });
  const intro = wrapText(flow.description ?? '', { width, font: introStyle.font, maxLines: 5 });
  const introTop = name.length * nameStyle.lineHeight + 8;
  const countTop = introTop + intro.length * introStyle.lineHeight + 24;
  const count = cuts.length === 0 ? words.empty : words.statesOnPages(plan.cards.length, cuts.length);
  const mapTop = countTop + 18;
  return [
    drawLines(name, 0, 0, width, nameStyle),
    drawLines(intro, 0, introTop, width, introStyle),
    drawText(count, { x: 0, y: countTop, 'font-size': '12', fill: colors.ink3 }),
    cuts.length > 0
      ? drawMap(plan, cuts, { width, height: height - mapTop, top: mapTop }, cover.firstPart)
      : '',
  ].join('');
}

type Place = { readonly width: number; readonly height: number; readonly top: number };

function drawMap(plan: PicturePlan, cuts: readonly Cut[], place: Place, firstPart: number): string {
  const whole = boxAround([...plan.cards, ...plan.notes].map(({ box }) => box));
  const scale = Math.min(
    0.5,
    (place.width - 2 * padding) / whole.width,
    (place.height - 2 * padding) / whole.height,
  );
  const x = (value: number) => padding + (value - whole.x) * scale;
  const y = (value: number) => place.top + padding + (value - whole.y) * scale;
  const margin = Math.min(10, 12 * scale + 3);
  const cards = plan.cards.map(({ plan: card, box }) =>
    element('rect', {
      x: x(box.x),
      y: y(box.y),
      width: box.width * scale,
      height: box.height * scale,
      rx: Math.min(6, 10 * scale),
      fill: kindColors[card.kind],
      'fill-opacity': '0.3',
    }),
  );
  const frames = cuts.map(({ box }, part) => {
    const left = x(box.x) - margin;
    const top = y(box.y) - margin;
    const frame = element('rect', {
      x: left,
      y: top,
      width: box.width * scale + 2 * margin,
      height: box.height * scale + 2 * margin,
      rx: 4,
      fill: 'none',
      stroke: colors.ink3,
      'stroke-dasharray': '4 3',
    });
    const number = drawText(String(firstPart + part), {
      x: left + box.width * scale + 2 * margin - 4,
      y: top + Math.min(18, box.height * scale + margin),
      'font-size': String(Math.max(9, Math.min(16, 34 * scale))),
      'font-weight': 700,
      fill: colors.ink,
      'text-anchor': 'end',
    });
    return frame + number;
  });
  return [...cards, ...frames].join('');
}
