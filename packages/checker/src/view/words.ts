import type { CheckTexts } from '../texts/check-texts.ts';

const longest = 60;

/** A name as a person would read it: `order_number` -> `Order number`. */
export function nameToWords(name: string): string {
  const words = name.replaceAll('_', ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What authors call a part: its label, else its name in words. */
export const labelOf = (part: { readonly label?: string | undefined } | undefined, name: string): string =>
  part?.label?.trim() || nameToWords(name);

/** In quotation marks, and no longer than a sentence can bear. */
export function quoteIn(texts: CheckTexts, text: string): string {
  const trimmed = text.trim().replace(/\s+/g, ' ');
  return texts.quote(trimmed.length > longest ? `${trimmed.slice(0, longest - 1)}…` : trimmed);
}

/** `“a”, “b” and “c”`. */
export function listToWords(words: readonly string[], { and }: CheckTexts): string {
  if (words.length < 2) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1)}`;
}
