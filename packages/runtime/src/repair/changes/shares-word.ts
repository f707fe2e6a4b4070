import type { Scalar } from '@turnwise/flow';

/** "Sorry, 14 Market Street", where 12 Market Street is known. */
export function sharesWord(words: string, before: Scalar): boolean {
  const known = new Set(longWordsIn(String(before)));
  return longWordsIn(words).some((word) => known.has(word));
}

const longWordsIn = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
