import { createPhraseTable } from '../../message/phrase-table.ts';
import type { NumberWord, NumberWords } from '../number-words.ts';
import { wordSet, words } from '../word-list.ts';

const SMALL = new Map<string, number>();
words(
  'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
).forEach((word, value) => {
  SMALL.set(word, value);
});
for (const word of words('eins eine einen einem einer eines')) SMALL.set(word, 1);
SMALL.set('zwo', 2);
const TENS = new Map<string, number>();
words('zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig').forEach((word, i) => {
  TENS.set(word, 20 + 10 * i);
});
TENS.set('dreissig', 30);
const IRREGULAR_ORDINALS = new Map([
  ['erst', 1],
  ['dritt', 3],
  ['siebt', 7],
  ['acht', 8],
]);

/** "dreihunderteinundzwanzig": German writes numbers below a million as one word. */
function compound(word: string): number | null {
  const thousand = /^(.*)tausend(.*)$/.exec(word);
  if (thousand) return join(thousand[1], thousand[2], 1000);
  const hundred = /^(.*)hundert(.*)$/.exec(word);
  if (hundred) return join(hundred[1], hundred[2], 100);
  const small = SMALL.get(word) ?? TENS.get(word);
  if (small !== undefined) return small;
  const both = /^(.+)und(.+)$/.exec(word);
  const ones = both && SMALL.get(both[1] ?? '');
  const tens = both && TENS.get(both[2] ?? '');
  return ones !== null && ones !== undefined && tens ? ones + tens : null;
}

function join(before: string | undefined, after: string | undefined, unit: number): number | null {
  const factor = before ? compound(before) : 1;
  const rest = after ? compound(after.replace(/^und/, '')) : 0;
  return factor === null || rest === null ? null : factor * unit + rest;
}

function ordinal(word: string): number | null {
  const base = /^(.+?)(?:e|er|en|em|es)$/.exec(word)?.[1];
  if (base === undefined) return null;
  const irregular = IRREGULAR_ORDINALS.get(base);
  if (irregular !== undefined) return irregular;
  if (base.endsWith('st')) {
    const value = compound(base.slice(0, -2));
    return value !== null && value >= 20 ? value : null;
  }
  if (!base.endsWith('t')) return null;
  const value = compound(base.slice(0, -1));
  return value !== null && value >= 2 && value < 20 ? value : null;
}

const cache = new Map<string, NumberWord | null>();
const CACHE_LIMIT = 5000;
/** "Neunhundertsiebenundsiebzigtausendneunhundertsiebenundsiebzigsten" has 68 letters; a longer word is no number. */
const LONGEST = 70;

function read(word: string): NumberWord | null {
  if (/^(million|millionen)$/.test(word)) return { kind: 'scale', value: 1e6 };
  if (/^(milliarde|milliarden)$/.test(word)) return { kind: 'scale', value: 1e9 };
  const value = compound(word);
  if (value !== null) return { kind: 'whole', value };
  const place = ordinal(word);
  return place === null ? null : { kind: 'ordinal', value: place };
}

export const numbers: NumberWords = {
  word(word) {
    if (word.length > LONGEST) return null;
    let known = cache.get(word);
    if (known === undefined) {
      known = read(word);
      if (cache.size >= CACHE_LIMIT) cache.clear();
      cache.set(word, known);
    }
    return known;
  },
  joiners: wordSet('und'),
  articles: wordSet(''),
  groupMark: '.',
  decimalMark: ',',
  ordinalSuffixes: wordSet('te ten ter'),
  hasOrdinalStop: true,
  amounts: createPhraseTable<number>([
    ['ein paar', 2],
    ['(ein halbes|halbes) dutzend', 6],
    ['(ein|das) dutzend', 12],
    ['(anderthalb|eineinhalb)', 1.5],
    ['zweieinhalb', 2.5],
  ]),
  scaleSuffixes: new Map([['k', 1000]]),
  weakOnes: wordSet('ein eine einen einem einer eines eins'),
  countingBefore: wordSet('nur genau bloß für brauche'),
  notCountingAfter: wordSet(
    'von der die das mit in an auf für zu und oder aber bitte anderer anderes andere',
  ),
};
