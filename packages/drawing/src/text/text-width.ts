/**
 * How wide a text in Inter runs, in em, without asking a browser: a card's height must be known before it is drawn,
 * and the same on every machine. Widths are rounded up a little, so that a line counted as fitting does fit.
 */
const widths: Readonly<Record<string, number>> = {
  ' ': 0.29,
  i: 0.26,
  j: 0.26,
  l: 0.26,
  I: 0.29,
  t: 0.37,
  f: 0.37,
  r: 0.4,
  m: 0.91,
  w: 0.85,
  M: 0.92,
  W: 1.02,
  '.': 0.29,
  ',': 0.29,
  ':': 0.29,
  ';': 0.3,
  '!': 0.3,
  "'": 0.22,
  '’': 0.22,
  '|': 0.34,
  '(': 0.37,
  ')': 0.37,
  '-': 0.46,
  '/': 0.37,
};
const lower = 0.61;
const upper = 0.74;
const digit = 0.65;
const wide = 1.05;

const boldness = 1.05;

function characterWidth(character: string): number {
  const known = widths[character];
  if (known !== undefined) return known;
  if (character >= 'a' && character <= 'z') return lower;
  if (character >= 'A' && character <= 'Z') return upper;
  if (character >= '0' && character <= '9') return digit;
  return character.charCodeAt(0) < 0x250 ? upper : wide;
}

/** The width of a text in pixels. */
export function textWidth(text: string, fontSize: number, bold = false): number {
  let em = 0;
  for (const character of text) em += characterWidth(character);
  return em * fontSize * (bold ? boldness : 1);
}

/** A word or a chip: what a browser keeps on one line. */
export type TextBox = {
  readonly width: number;
  readonly spaceBefore: boolean;
  readonly breakBefore: boolean;
};

/** How many lines boxes fill when laid out one after another, as a browser wraps words. */
export function countLines(boxes: readonly TextBox[], lineWidth: number, spaceWidth: number): number {
  let lines = boxes.length > 0 ? 1 : 0;
  let used = 0;
  for (const box of boxes) {
    const gap = used > 0 && box.spaceBefore ? spaceWidth : 0;
    if (box.breakBefore || (used > 0 && used + gap + box.width > lineWidth)) {
      lines += 1;
      used = box.width;
    } else {
      used += gap + box.width;
    }
    // A word wider than a line is broken inside.
    while (used > lineWidth) {
      lines += 1;
      used -= lineWidth;
    }
  }
  return lines;
}
