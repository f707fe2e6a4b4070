/**
 * A number from 0 up to 1 that only the seed and what it is about decide. Nothing has to be carried along: whoever asks
 * about the same thing twice gets the same, also in a talk that went another way.
 */
export function chance(seed: number, about: string): number {
  let hash = (seed ^ 0x9e3779b9) >>> 0;
  for (let index = 0; index < about.length; index++) {
    hash = Math.imul(hash ^ about.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 4_294_967_296;
}

/** One of several, undefined where there is none. */
export const draw = <Item>(all: readonly Item[], seed: number, about: string): Item | undefined =>
  all[Math.floor(chance(seed, about) * all.length)];

/** The same ones in an order of their own; each keeps its rank when others come or go. */
export function shuffled(all: readonly string[], seed: number, about: string): string[] {
  const ranked = all.map((text) => ({ text, rank: chance(seed, `${about} ${text}`) }));
  return ranked.sort((a, b) => a.rank - b.rank).map(({ text }) => text);
}
