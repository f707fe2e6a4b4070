export type PackedLexicon = { words: string; ratings: string; alphabet: string; lengths: string };

const LEAST = -39;
const WORD = /([0-9A-Z])([^0-9A-Z]*)/g;

/** Reads what `scripts/pack-lexicon.mjs` wrote. */
export function unpackLexicon(packed: PackedLexicon): Map<string, number> {
  const lexicon = new Map<string, number>();
  let last = '';
  let at = 0;
  for (const [, dropped = '0', added = ''] of packed.words.matchAll(WORD)) {
    last = last.slice(0, last.length - packed.lengths.indexOf(dropped)) + added;
    lexicon.set(last, (packed.alphabet.indexOf(packed.ratings[at] ?? '') + LEAST) / 10);
    at++;
  }
  return lexicon;
}
