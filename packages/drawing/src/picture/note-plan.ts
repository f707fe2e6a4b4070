import type { NoteDocument } from '@turnwise/flow';
import type { Box } from '../box.ts';
import { type Line, wrapText } from '../text/wrap-text.ts';

export const noteMeasures = { padding: 11, paddingTop: 9, line: 17, font: 12 } as const;
const maxLines = 60;

export type NotePlan = { readonly lines: readonly Line[]; readonly box: Box };

/** Measures a note: as wide as its author made it, as high as its text. */
export function planNote({ x, y, width = 240, text }: NoteDocument): NotePlan {
  const { padding, paddingTop, line, font } = noteMeasures;
  const lines = wrapText(text, { width: width - 2 * padding, font, maxLines });
  return { lines, box: { x, y, width, height: Math.max(1, lines.length) * line + 2 * paddingTop } };
}
