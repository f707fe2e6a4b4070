import type { Point } from '../box.ts';
import { kindGlyphs } from '../kind-glyphs.ts';
import { textWidth } from '../text/text-width.ts';
import { fitText } from '../text/wrap-text.ts';
import { type CardPlan, cardMeasures as m } from './card-plan.ts';
import { pictureColors as colors, kindColors } from './colors.ts';
import { drawLines, drawText } from './draw-text.ts';
import type { PictureWords } from './words.ts';
import { element } from './xml.ts';

const inner = m.width - 2 * m.padding;

/** What a card shows that its plan does not say: its language, and what depends on where its neighbours went. */
export type CardSurroundings = {
  readonly words: PictureWords;
  /** The words of where a way out leads; null when it leads nowhere. */
  targetOf(to: string): string | null;
  /** Written at the card's top right, outside. */
  readonly above?: string | undefined;
};

/** A card at its place. */
export function drawCard(card: CardPlan, place: Point, surroundings: CardSurroundings): string {
  const { words, above } = surroundings;
  const color = kindColors[card.kind];
  const titleX = m.padding + m.icon + 9;
  const kindTop = m.headTop + card.title.length * m.titleLine;
  const parts = [
    element('rect', {
      width: m.width,
      height: card.height,
      rx: 10,
      fill: colors.card,
      stroke: colors.lineStrong,
    }),
    element('rect', {
      x: m.padding,
      y: m.headTop,
      width: m.icon,
      height: m.icon,
      rx: 7,
      fill: color,
      'fill-opacity': '0.13',
    }),
    element('path', {
      d: kindGlyphs[card.kind],
      transform: `translate(${m.padding + 5.5} ${m.headTop + 5.5}) scale(0.94)`,
      fill: 'none',
      stroke: color,
      'stroke-width': 1.8,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    }),
    drawLines(card.title, titleX, m.headTop - 2, m.width - m.padding - titleX, {
      font: m.titleFont,
      lineHeight: m.titleLine,
      color: colors.ink,
      weight: 600,
    }),
    drawText(words.kinds[card.kind], {
      x: titleX,
      y: kindTop + 8,
      'font-size': String(m.kindFont),
      fill: color,
    }),
    ...card.texts.map(({ kind, y, lines }) =>
      drawLines(
        lines,
        m.padding,
        y,
        inner,
        kind === 'said'
          ? { font: m.font, lineHeight: m.line, color: colors.ink }
          : { font: m.remarkFont, lineHeight: m.remarkLine, color: colors.ink3 },
      ),
    ),
    ...card.rows.map((row) => drawRow(row, surroundings)),
  ];
  if (card.isStart) parts.push(startFlag(words.start));
  if (above !== undefined) {
    parts.push(
      drawText(above, { x: m.width, y: -7, 'font-size': '11', fill: colors.ink3, 'text-anchor': 'end' }),
    );
  }
  return element('g', { transform: `translate(${at(place.x)} ${at(place.y)})` }, parts.join(''));
}

const at = (value: number): string => String(Math.round(value * 10) / 10);

function drawRow(row: CardPlan['rows'][number], { words, targetOf }: CardSurroundings): string {
  const top = row.y + m.rowPadding;
  const target = targetOf(row.exit.to);
  const isLoose = target === null;
  const parts = [
    element('path', { d: `M1 ${at(row.y)}H${m.width - 1}`, stroke: colors.line }),
    drawLines(row.label, m.padding, top, inner, {
      font: m.rowFont,
      lineHeight: m.rowLine,
      color: colors.ink2,
      weight: 500,
    }),
    drawText(isLoose ? words.leadsNowhere : `→ ${fitText(target, inner - 18, m.targetFont)}`, {
      x: m.padding,
      y: top + row.label.length * m.rowLine + 11,
      'font-size': String(m.targetFont),
      fill: isLoose ? colors.warn : colors.ink3,
    }),
    element('circle', {
      cx: m.width,
      cy: row.y + row.height / 2,
      r: 4,
      fill: colors.card,
      stroke: isLoose ? colors.warn : colors.ink3,
      'stroke-width': 1.6,
      'stroke-dasharray': isLoose ? '2 2' : undefined,
    }),
  ];
  return parts.join('');
}

function startFlag(start: string): string {
  const width = Math.ceil(textWidth(start, 11, true)) + 16;
  return (
    element('rect', { y: -24, width, height: 18, rx: 9, fill: colors.accent }) +
    drawText(start, {
      x: width / 2,
      y: -11,
      'font-size': '11',
      'font-weight': 600,
      fill: colors.onAccent,
      'text-anchor': 'middle',
    })
  );
}
