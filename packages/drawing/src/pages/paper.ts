/** Sheets on their side, in pixels of 1/96 inch, and how much of them stays white. */
export const papers = {
  a4: { width: 1123, height: 794 },
  letter: { width: 1056, height: 816 },
} as const;
export type PaperName = keyof typeof papers;

export const pageMargin = 40;
const pageFooter = 26;

/** What can be drawn on, from the top left margin. */
export const drawableOf = (paper: PaperName): { readonly width: number; readonly height: number } => ({
  width: papers[paper].width - 2 * pageMargin,
  height: papers[paper].height - 2 * pageMargin - pageFooter,
});
