import type { Line } from '../text/wrap-text.ts';
import { pictureColors as colors } from './colors.ts';
import { element, escapeXml } from './xml.ts';

export type TextStyle = {
  readonly font: number;
  readonly lineHeight: number;
  readonly color: string;
  readonly weight?: number;
};

/** Lines from `top` down; those that run from right to left begin at the right end of `width`. */
export function drawLines(
  lines: readonly Line[],
  x: number,
  top: number,
  width: number,
  { font, lineHeight, color, weight }: TextStyle,
): string {
  return lines
    .map(({ runs, isRtl }, index) => {
      const y = top + index * lineHeight + lineHeight / 2 + font * 0.36;
      const attributes = {
        x: isRtl ? x + width : x,
        y,
        'font-size': String(font),
        fill: color,
        'font-weight': weight,
        direction: isRtl ? 'rtl' : undefined,
      };
      const spans = runs.map(({ text, isSlot }) =>
        isSlot
          ? element('tspan', { fill: colors.accentText, 'font-weight': 600 }, escapeXml(text))
          : escapeXml(text),
      );
      return element('text', attributes, spans.join(''));
    })
    .join('');
}

/** A single line with a baseline of its own. */
export const drawText = (
  text: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
): string => element('text', attributes, escapeXml(text));
