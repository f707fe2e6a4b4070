import { chance, draw } from './chance.ts';

/** Shorter words become other words too easily. */
const shortest = 6;

/**
 * The text as somebody types who does not look: no capitals, no apostrophes, a slip in one of its longer words. What has
 * figures or signs in it is copied as it is.
 */
export function withTypos(text: string, seed: number, about: string): string {
  const words = text.split(' ');
  const long = words.flatMap((word, index) => (isWord(word) && word.length >= shortest ? [index] : []));
  const slipped = draw(long, seed, `slip ${about}`);
  return words
    .map((word, index) => (index === slipped ? slip(word, seed, about) : word))
    .map((word) => (/[\d@]/.test(word) ? word : word.toLowerCase().replaceAll(/['’]/g, '')))
    .join(' ');
}

const isWord = (word: string): boolean => /^\p{L}+$/u.test(word);

/** Two letters swapped, one left out or one typed twice; never the first, by which words are known. */
function slip(word: string, seed: number, about: string): string {
  const at = 1 + Math.floor(chance(seed, `letter ${about}`) * (word.length - 3));
  const [before, one, other, after] = [
    word.slice(0, at),
    word.charAt(at),
    word.charAt(at + 1),
    word.slice(at + 2),
  ];
  const kind = chance(seed, `kind ${about}`);
  if (kind < 0.5 && one !== other) return `${before}${other}${one}${after}`;
  return kind < 0.75 ? `${before}${other}${after}` : `${before}${one}${one}${other}${after}`;
}
