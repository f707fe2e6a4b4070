import { pictureColors as colors } from './colors.ts';
import { element, escapeXml } from './xml.ts';

/** What pictures are set in: Inter where it is to be had, else what machines have that looks most like it. */
const pictureFont =
  "Inter, 'Inter Variable', 'Helvetica Neue', Helvetica, Arial, 'Liberation Sans', 'Noto Sans', sans-serif";

type Sheet = {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description?: string;
  readonly background?: string;
};

/** A whole SVG document around what was drawn. Ends in a line break. */
export function svgDocument(sheet: Sheet, drawn: string, fontCss = ''): string {
  const { title, description = '', background = colors.canvas } = sheet;
  const width = Math.ceil(sheet.width);
  const height = Math.ceil(sheet.height);
  const parts = [
    `<title>${escapeXml(title)}</title>`,
    description.trim() && `<desc>${escapeXml(description.trim())}</desc>`,
    // As character data, so that no style sheet can end its element; fonts are all it brings.
    fontCss && `<style>${escapeXml(fontCss)}</style>`,
    element('rect', { width, height, fill: background }),
    drawn,
  ];
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    'font-family': pictureFont,
    role: 'img',
  };
  return `${element('svg', attributes, parts.filter(Boolean).join('\n'))}\n`;
}
