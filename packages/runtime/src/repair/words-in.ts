/** A text as its words alone, each between blanks, so that one text can be looked for in another word by word. */
export const wordsIn = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
