export type PackedLexicon = { words: string; ratings: string };

const NONE = 'k'.charCodeAt(0);
const STEP = 0.4;
const WORD = /([0-9A-Z])([^0-9A-Z]*)/g;

/** Reads what `scripts/pack-lexicon.mjs` wrote. */
export function unpackLexicon(packed: PackedLexicon): Map<string, number> {
  const lexicon = new Map<string, number>();
  let last = '';
  let at = 0;
  for (const [, dropped = '0', added = ''] of packed.words.matchAll(WORD)) {
    last = last.slice(0, last.length - Number.parseInt(dropped, 36)) + added;
    lexicon.set(last, (packed.ratings.charCodeAt(at) - NONE) * STEP);
    at++;
  }
  return lexicon;
}
