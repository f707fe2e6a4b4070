import type { FrameDocument } from '@turnwise/flow';
import type { Box } from '../box.ts';
import { textWidth } from '../text/text-width.ts';
import { fitText } from '../text/wrap-text.ts';
import { pictureColors as colors } from './colors.ts';
import { drawLines, drawText } from './draw-text.ts';
import { noteMeasures } from './note-plan.ts';
import type { PlacedFrame, PlacedNote } from './plan-picture.ts';
import { element } from './xml.ts';

type FrameColor = NonNullable<FrameDocument['color']>;

const frameInk: Readonly<Record<FrameColor, string>> = {
  grey: '#5e687a',
  blue: '#3453ee',
  green: '#0d7346',
  yellow: '#8a5a00',
  red: '#bf2b36',
  purple: '#6d4bd8',
};

const titleFont = 13;
const titleHeight = 22;

/** A frame with its title, which sits upon its upper edge: there it covers neither a card nor the sign of the start. */
export const titledFrameBox = ({ box: { x, y, width, height } }: PlacedFrame): Box => ({
  x,
  y: y - titleHeight / 2,
  width,
  height: height + titleHeight / 2,
});

/** A titled box behind the cards that belong together. */
export function drawFrame({ frame: { title = '', color = 'grey' }, box }: PlacedFrame): string {
  const ink = frameInk[color];
  const rect = element('rect', {
    ...box,
    rx: 12,
    fill: ink,
    'fill-opacity': '0.06',
    stroke: ink,
    'stroke-opacity': '0.45',
  });
  if (title.trim() === '') return rect;
  const fitted = fitText(title, box.width - 44, titleFont, true);
  const x = box.x + 12;
  const y = box.y - titleHeight / 2;
  const tab = element('rect', {
    x,
    y,
    width: Math.ceil(textWidth(fitted, titleFont, true)) + 20,
    height: titleHeight,
    rx: 6,
    fill: colors.card,
    stroke: ink,
    'stroke-opacity': '0.45',
  });
  const text = drawText(fitted, {
    x: x + 10,
    y: y + 15.5,
    'font-size': String(titleFont),
    'font-weight': 600,
    fill: ink,
  });
  return rect + tab + text;
}

/** A note of the author's. */
export function drawNote({ plan, box }: PlacedNote): string {
  const { padding, paddingTop, line, font } = noteMeasures;
  return (
    element('rect', { ...box, rx: 8, fill: colors.note }) +
    drawLines(plan.lines, box.x + padding, box.y + paddingTop, box.width - 2 * padding, {
      font,
      lineHeight: line,
      color: colors.ink2,
    })
  );
}
