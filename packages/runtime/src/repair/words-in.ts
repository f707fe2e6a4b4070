/** A text as its words alone, each between blanks, so that one text can be looked for in another word by word. */
export const wordsIn = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

export const wordCount = (text: string): number => text.trim().split(/\s+/).length;

/** How many words a text has beside those a value was read from. */
export const wordsBeside = (text: string, value: string): number =>
  text.replace(value, ' ').match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
