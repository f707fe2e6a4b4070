import {
  type Exit,
  exitsOf,
  type FlowDocument,
  type StateDocument,
  type StateKind,
  withOutcomeLabels,
} from '@turnwise/flow';
import { type Line, wrapText } from '../text/wrap-text.ts';
import { placeholderLabel, stateLabel } from './labels.ts';
import { stateTexts } from './state-texts.ts';
import type { PictureWords } from './words.ts';

/** The measures of a card in a picture, in pixels at 100 %. As wide as on the canvas, and as high as its texts. */
export const cardMeasures = {
  width: 250,
  padding: 12,
  icon: 26,
  headTop: 10,
  titleFont: 13,
  titleLine: 17,
  kindFont: 10.5,
  kindLine: 15,
  headBottom: 9,
  font: 12.5,
  line: 18,
  remarkFont: 11.5,
  remarkLine: 16,
  paragraphGap: 5,
  textBottom: 10,
  rowFont: 12,
  rowLine: 16,
  targetFont: 11,
  targetLine: 15,
  rowPadding: 6,
} as const;

const m = cardMeasures;
const inner = m.width - 2 * m.padding;
const titleWidth = m.width - m.padding - (m.padding + m.icon + 9);
const maxTitleLines = 2;
const maxTextLines = 16;
const maxLabelLines = 3;

/** Lines of one look, one under the other, and where the first begins. */
type TextBlock = { readonly kind: 'said' | 'remark'; readonly y: number; readonly lines: readonly Line[] };

type ExitRow = {
  readonly exit: Exit;
  readonly y: number;
  readonly height: number;
  /** Empty for the only way on, which needs no label. */
  readonly label: readonly Line[];
};

export type CardPlan = {
  readonly name: string;
  readonly kind: StateKind;
  readonly isStart: boolean;
  readonly title: readonly Line[];
  readonly texts: readonly TextBlock[];
  readonly rows: readonly ExitRow[];
  readonly height: number;
  /** Where arrows arrive, from the card's top. */
  readonly entryY: number;
};

/** Measures one state's card, without asking a browser. */
export function planCard(
  name: string,
  state: StateDocument,
  flow: FlowDocument,
  words: PictureWords,
): CardPlan {
  const wrap = (text: string, font: number, maxLines: number) =>
    wrapText(text, {
      width: inner,
      font,
      maxLines,
      placeholderLabel: (path) => placeholderLabel(flow, path),
    });
  const title = wrapText(stateLabel(name, state), {
    width: titleWidth,
    font: m.titleFont,
    bold: true,
    maxLines: maxTitleLines,
  });
  let y = m.headTop + Math.max(m.icon, title.length * m.titleLine + m.kindLine) + m.headBottom;

  const texts: TextBlock[] = [];
  for (const { kind, text } of stateTexts(state, flow, words)) {
    const isRemark = kind === 'remark';
    const lines = wrap(text, isRemark ? m.remarkFont : m.font, maxTextLines);
    if (texts.length > 0) y += m.paragraphGap;
    texts.push({ kind, y, lines });
    y += lines.length * (isRemark ? m.remarkLine : m.line);
  }
  if (texts.length > 0) y += m.textBottom;

  const rows: ExitRow[] = [];
  for (const exit of exitsOf(state, withOutcomeLabels(flow, words.phrases))) {
    // A way nobody has to draw, and nobody drew.
    if (exit.optional && exit.to === '') continue;
    const label = exit.port === 'next' ? [] : wrap(exit.label, m.rowFont, maxLabelLines);
    const height = 2 * m.rowPadding + label.length * m.rowLine + m.targetLine;
    rows.push({ exit, y, height, label });
    y += height;
  }
  return {
    name,
    kind: state.kind,
    isStart: flow.start === name,
    title,
    texts,
    rows,
    height: y,
    entryY: m.headTop + m.icon / 2,
  };
}
