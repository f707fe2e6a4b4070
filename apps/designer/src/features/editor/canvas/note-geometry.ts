import { countLines, textWidth } from '@turnwise/drawing';

const noteMeasures = { padding: 11, paddingTop: 9, line: 17, font: 12, minLines: 2 } as const;

/** A note is as high as its text. */
export function noteHeight(text: string, width: number): number {
  const { padding, paddingTop, line, font, minLines } = noteMeasures;
  const lines = text
    .split('\n')
    .map((paragraph) =>
      paragraph
        .split(/\s+/)
        .filter(Boolean)
        .map((word) => ({ width: textWidth(word, font), spaceBefore: true, breakBefore: false })),
    )
    .reduce(
      (sum, boxes) => sum + Math.max(1, countLines(boxes, width - 2 * padding, textWidth(' ', font))),
      0,
    );
  return Math.max(minLines, lines) * line + 2 * paddingTop;
}
