import type { Locale } from '../locales/locale.ts';
import type { Role } from '../locales/meaning-words.ts';
import type { Token } from '../message/message.ts';
import { sentenceAround } from './clause.ts';
import type { SlotWords } from './slot-words.ts';

/** What the words around a value say about which slot it belongs to. */
export type ValueCues = {
  /** A preposition directly before: "until the 9th". */
  preposition: Role | null;
  /** The nearest verb or noun of a role: "returning on the 9th". */
  nearest: Role | null;
  /** Stems of the clause, for words shared with the slot's name. */
  near: ReadonlySet<string>;
  owner: 'mine' | 'theirs' | null;
};

/** The roles of what begins; the others end something. */
const BEGINNINGS: ReadonlySet<Role> = new Set(['start', 'depart', 'pickup', 'checkin']);

/** What a stay calls the ends of a journey: who leaves checks out. */
const OF_STAY: Readonly<Partial<Record<Role, Role>>> = { arrive: 'checkin', depart: 'checkout' };

const NEAR_WORDS = 6;

/** `bounds` are the other values of the message: cues are not looked for across them. */
export function cuesAround(
  tokens: readonly Token[],
  from: number,
  to: number,
  locale: Locale,
  isBound: (at: number) => boolean,
): ValueCues {
  const { meaning, calendar } = locale;
  const [start, end] = sentenceAround(tokens, from, to);
  let low = from;
  while (low > start && !isBound(low - 1)) low--;
  let high = to;
  while (high < end && !isBound(high)) high++;

  let preposition: Role | null = null;
  let back = from - 1;
  while (
    back >= low &&
    (meaning.articles.has(tokens[back]?.word ?? '') || calendar.softCues.has(tokens[back]?.word ?? ''))
  )
    back--;
  for (let at = Math.max(low, back - 2); at <= back; at++) {
    const hit = meaning.rolePrepositions.match(tokens, at);
    if (hit && hit.to > back) {
      preposition = hit.value;
      break;
    }
  }
  let nearest: Role | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (let at = low; at < high; at++) {
    if (at >= from && at < to) continue;
    const hit = meaning.roles.match(tokens, at);
    if (!hit) continue;
    const gap = at < from ? from - hit.to : (at - to + 1) * 2;
    // "The 3rd, and back on the 9th": what stands before another value is said of that one.
    if (gap >= 0 && gap < distance && gap <= (at < from || high === end ? 14 : 2)) {
      nearest = hit.value;
      distance = gap;
    }
  }
  const near = new Set<string>();
  const owner = ownerOf(tokens, from, to, low, high, locale);
  for (let at = Math.max(low, from - NEAR_WORDS); at < Math.min(high, to + NEAR_WORDS); at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || (at >= from && at < to)) continue;
    near.add(meaning.stem(token.word));
  }
  return { preposition, nearest, near, owner };
}

/** Whose the value is: the nearest possessive before it ("her checking account"), else right behind it. */
function ownerOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  low: number,
  high: number,
  locale: Locale,
): ValueCues['owner'] {
  const { mine, theirs, functionWords } = locale.meaning;
  const whose = (at: number): ValueCues['owner'] => {
    const word = tokens[at]?.word ?? '';
    if (mine.has(word)) return 'mine';
    if (theirs.has(word) || (word.endsWith("'s") && word.length > 2 && !functionWords.has(word)))
      return 'theirs';
    return null;
  };
  for (let at = from - 1; at >= Math.max(low, from - NEAR_WORDS); at--) {
    const owner = whose(at);
    if (owner) return owner;
  }
  for (let at = to; at < Math.min(high, to + NEAR_WORDS); at++) {
    const owner = whose(at);
    if (owner) return owner;
  }
  return null;
}

/** How well the cues around a value fit a slot; negative when they point elsewhere. */
export function cueScore(cues: ValueCues, words: SlotWords): number {
  let score = 0;
  const sides = new Set([...words.roles].map((role) => BEGINNINGS.has(role)));
  if (cues.preposition !== null && sides.size === 1)
    score += sides.has(BEGINNINGS.has(cues.preposition)) ? 3 : -3;
  if (cues.nearest !== null && words.roles.size > 0) {
    const isOfStay = words.roles.has('checkin') || words.roles.has('checkout');
    const nearest = (isOfStay && OF_STAY[cues.nearest]) || cues.nearest;
    if (words.roles.has(nearest)) score += 2.5;
    else if (sides.size === 1)
      score +=
        sides.has(BEGINNINGS.has(nearest)) && nearest !== 'arrive' && !words.roles.has('arrive') ? 1 : -2;
  }
  let shared = 0;
  for (const stem of words.nameStems) if (cues.near.has(stem)) shared++;
  score += Math.min(shared, 2) * 1.5;
  if (words.isTheirs) score += cues.owner === 'theirs' ? 2 : cues.owner === 'mine' ? -2 : -0.5;
  else if (cues.owner === 'theirs' && words.nameStems.size > 0) score -= 1;
  return score;
}
