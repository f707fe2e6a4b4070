import type { FlowDocument } from '@turnwise/flow';
import { pictureColors as colors } from '../picture/colors.ts';
import { drawText } from '../picture/draw-text.ts';
import { svgDocument } from '../picture/svg-document.ts';
import type { PictureWords } from '../picture/words.ts';
import { element } from '../picture/xml.ts';
import { fitText } from '../text/wrap-text.ts';
import { type PaperName, pageMargin, papers } from './paper.ts';

type Sheet = {
  readonly words: PictureWords;
  readonly flow: FlowDocument;
  readonly paper: PaperName;
  readonly page: number;
  readonly total: number;
};

/** One page around what was drawn from its top left margin on, with the flow's name and the page's number below. */
export function sheet(content: string, { words, flow, paper, page, total }: Sheet): string {
  const { width, height } = papers[paper];
  const baseline = height - pageMargin;
  const numbering = words.page(page, total);
  const small = { y: baseline, 'font-size': '11', fill: colors.ink3 };
  const drawn = [
    element('g', { transform: `translate(${pageMargin} ${pageMargin})` }, content),
    element('path', { d: `M${pageMargin} ${baseline - 18}H${width - pageMargin}`, stroke: colors.line }),
    drawText(fitText(flow.name, width / 2, 11), { x: pageMargin, ...small }),
    drawText(numbering, { x: width - pageMargin, 'text-anchor': 'end', ...small }),
  ];
  return svgDocument(
    { width, height, title: `${flow.name}, ${numbering}`, background: colors.paper },
    drawn.join(''),
  );
}
