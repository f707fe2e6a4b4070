import { parseTemplate } from '@turnwise/flow';
import { textWidth } from './text-width.ts';

/** A stretch of one line in one look. */
type Run = { readonly text: string; readonly isSlot: boolean };
export type Line = { readonly runs: readonly Run[]; readonly isRtl: boolean };

export type WrapOptions = {
  readonly width: number;
  readonly font: number;
  readonly bold?: boolean;
  /** What does not fit in these ends in an ellipsis. */
  readonly maxLines: number;
  /** What a placeholder reads as; without this, braces are plain text. */
  readonly placeholderLabel?: (path: string) => string;
};

type Word = Run & { readonly spaceBefore: boolean };

const ellipsis = '…';
/** Spaces a line may end at: all but those that say they hold together. */
const breakable = /([^\S\u00a0\u202f]+)/;
const rightToLeft = /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Breaks an author's text into lines, as a browser would: at spaces, and inside a word only where it must. */
export function wrapText(text: string, options: WrapOptions): Line[] {
  const lines: Line[] = [];
  for (const paragraph of text.trim().split(/\r\n|[\n\r\u2028\u2029]/)) {
    const isRtl = rightToLeft.test(paragraph);
    for (const words of wrapWords(wordsOf(paragraph, options), options)) {
      if (lines.length === options.maxLines) return withEllipsis(lines, options);
      lines.push({ runs: mergeRuns(words), isRtl });
    }
  }
  return lines;
}

function wordsOf(paragraph: string, { placeholderLabel, width, font, bold }: WrapOptions): Word[] {
  const words: Word[] = [];
  let spaceBefore = false;
  const push = (text: string, isSlot: boolean) => {
    for (const piece of brokenToFit(text, width, font, isSlot || bold === true)) {
      words.push({ text: piece, isSlot, spaceBefore });
      spaceBefore = false;
    }
  };
  for (const part of placeholderLabel
    ? parseTemplate(paragraph)
    : [{ kind: 'text', text: paragraph } as const]) {
    const isSlot = part.kind === 'placeholder';
    const plain = isSlot ? (placeholderLabel?.(part.path) ?? '') : part.text;
    for (const piece of plain.split(breakable)) {
      if (piece === '') continue;
      if (/^\s/.test(piece)) spaceBefore = true;
      else push(piece, isSlot);
    }
  }
  return words;
}

/** A word wider than a line, in pieces that are not, and that keep each letter and emoji whole. */
function brokenToFit(word: string, width: number, font: number, bold: boolean): string[] {
  if (textWidth(word, font, bold) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const { segment } of graphemes.segment(word)) {
    if (piece !== '' && textWidth(piece + segment, font, bold) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += segment;
  }
  return piece === '' ? pieces : [...pieces, piece];
}

const widthOf = (words: readonly Word[], { font, bold = false }: WrapOptions): number =>
  words.reduce(
    (width, word, index) =>
      width +
      (index > 0 && word.spaceBefore ? textWidth(' ', font) : 0) +
      textWidth(word.text, font, bold || word.isSlot),
    0,
  );

function wrapWords(words: readonly Word[], options: WrapOptions): Word[][] {
  const lines: Word[][] = [[]];
  for (const word of words) {
    const line = lines.at(-1) ?? [];
    if (line.length > 0 && widthOf([...line, word], options) > options.width) lines.push([word]);
    else line.push(word);
  }
  return lines;
}

function mergeRuns(words: readonly Word[]): Run[] {
  const runs: { text: string; isSlot: boolean }[] = [];
  for (const [index, { text, isSlot, spaceBefore }] of words.entries()) {
    const last = runs.at(-1);
    const space = index > 0 && spaceBefore ? ' ' : '';
    if (last && last.isSlot === isSlot) last.text += space + text;
    else {
      // The space belongs to the plain text beside a slot, not to the slot.
      if (last && isSlot) last.text += space;
      runs.push({ text: last && !isSlot ? space + text : text, isSlot });
    }
  }
  return runs;
}

/** The last line with a sign that there is more, shortened until the sign fits. */
function withEllipsis(lines: Line[], options: WrapOptions): Line[] {
  const last = lines.at(-1);
  if (!last) return lines;
  const runs = [...last.runs];
  const width = () =>
    runs.reduce((sum, run) => sum + textWidth(run.text, options.font, run.isSlot || options.bold), 0);
  while (runs.length > 0 && width() + textWidth(ellipsis, options.font) > options.width) {
    const run = runs.pop();
    const shorter =
      run &&
      [...graphemes.segment(run.text)]
        .slice(0, -1)
        .map(({ segment }) => segment)
        .join('');
    if (run && shorter) runs.push({ ...run, text: shorter });
  }
  const end = runs.pop();
  if (end?.isSlot) runs.push(end, { text: ellipsis, isSlot: false });
  else runs.push({ text: (end?.text.trimEnd() ?? '') + ellipsis, isSlot: false });
  return [...lines.slice(0, -1), { ...last, runs }];
}

/** A text on one line, shortened to what fits. */
export function fitText(text: string, width: number, font: number, bold = false): string {
  const [line] = wrapText(text.replace(/\s+/g, ' '), { width, font, bold, maxLines: 1 });
  return line?.runs.map((run) => run.text).join('') ?? '';
}
