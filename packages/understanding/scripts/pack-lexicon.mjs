// Packs VADER's lexicon file (github.com/cjhutto/vaderSentiment, vader_lexicon.txt) into src/locales/en/vader-lexicon.ts:
//   node --import ../../scripts/bench/register-typescript.mjs scripts/pack-lexicon.mjs path/to/vader_lexicon.txt
// Words in alphabetical order, each as the number of letters it drops from the end of the word before (0-9, A-Z) and
// what it adds: endings repeat, so this packs closer than the length of what is shared. Ratings, in steps of 0.4,
// as one letter per word: sides are told apart as well by these as by ten people's means; words within a quarter of a
// point of neutral say too little to be carried along, and of those with a learned ending only what people write
// is. 25 KB gzip written plainly, 11 KB so.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sentiment } from '../src/locales/en/sentiment.ts';
import { ratingOf } from '../src/sentiment/rating-of.ts';

const LENGTHS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const STEP = 0.4;
/** Of a word without a rating. */
const NONE = 'k'.charCodeAt(0);

/** Endings of learned words and of whoever does something: of the words that have them only what people write is kept. */
const LEARNED =
  /(ness(es)?|isms?|ists?|istic(ally)?|i[sz]ations?|i[sz]ers?|ities|[ai]bility|ative(ly)?|[eo]rs|headed|hearted|men|hoods?|ships?)$/;
const WRITTEN =
  /^(happiness|unhappiness|sadness|kindness|illness|sickness|weakness|loneliness|rudeness|madness|goodness|forgiveness|helplessness|sweetness|fairness|unfairness|bitterness|carelessness|stiffness|politeness|laziness|thoughtfulness|usefulness|uselessness|messiness|emptiness|freshness|greatness|slowness|readiness|criticism|optimis[mt]|pessimis[mt]|racis[mt]|racists|sexis[mt]|terroris[mt]|fascist|vandalism|professionalism|specialist|perfectionist|pities|apologi[sz]er|miser|wiser|optimistic|pessimistic|idealistic|(in)?ability|flexibility|reliability|profitability|respectability|vulnerability|liability|creative|negative|appreciative|innovative|argumentative|friendship|hardship|worship|lighthearted|livelihood|women|bothers|favors|murders|spammers|losers|winners|killers|haters|supporters|volunteers)$/;
/** Rated for a part of them that they have nothing to do with: plants, tools, and what is on a menu. */
const UNRELATED = new Set(
  `
    amazonstone bitterbrushes bitterweeds borecoles brilliantine brilliantines champaigns champertous
    champignon charmeuse comedones crazyweed creatinine defenceman devilfish devilwood dominatrixes
    dreadlock dumplings dynamometer dynamometric dynamometry dynamotor fantasticate feudality feudalize
    feudatories foolscaps freeboard freemartin funnelform gracility gravelled gravelling grimalkin grossular
    grossularites heroicomic heroicomical heronries honoraria honorarium joyridden lowerclassman lowercase
    lowermost lowlander lowlihead louseworts misericordes nasturtium passionflower perfectas petrifaction
    petrifactions petrifications pityriasis poisonwood profiterole rapeseeds rigidification safelight
    safetyman screwbean screwworm securement shittimwood stinkbugs stinkhorns stinkpots stinkweed strongbox
    strongyloidosis surprisal surprisals teaseling teaselled teaspoonfuls teaspoons tenderfeet tenderfoots
    tenderloins victimologies victimology vigorishes warmouths weakfishes wellheads
  `
    .trim()
    .split(/\s+/),
);
const isRare = (word) => UNRELATED.has(word) || (LEARNED.test(word) && !WRITTEN.test(word));

const ratings = new Map();
for (const line of readFileSync(process.argv[2], 'utf8').split('\n')) {
  const [word = '', mean] = line.split('\t');
  const rating = Number(mean);
  if (!/^[a-z][a-z']+(-[a-z']+)*$/.test(word.trim()) || isRare(word.trim())) continue;
  if (Math.abs(rating) >= 0.3) ratings.set(word.trim(), Math.round(rating / STEP));
}
const kept = new Map();
const ratedAs = (word) => ratingOf(word, { ...sentiment, lexicon: () => kept });
// Short words first: the forms of a word that are rated within a step of it need not be carried along.
for (const word of [...ratings.keys()].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))) {
  const rating = ratings.get(word);
  const known = ratedAs(word);
  if (known === undefined || Math.abs(known - rating) > 1) kept.set(word, rating);
}

let words = '';
let letters = '';
let last = '';
for (const word of [...kept.keys()].sort()) {
  let shared = 0;
  while (shared < last.length && last[shared] === word[shared]) shared++;
  words += LENGTHS[last.length - shared] + word.slice(shared);
  letters += String.fromCharCode(NONE + kept.get(word));
  last = word;
}

const target = join(import.meta.dirname, '../src/locales/en/vader-lexicon.ts');
const head = readFileSync(target, 'utf8').split('*/')[0];
writeFileSync(
  target,
  `${head}*/
export const vaderLexicon = {
  /** Each word: how many letters of the one before it drops from the end (0-9, A-Z), and what it adds. */
  words:
    ${JSON.stringify(words).replaceAll("\\'", "'")},
  /** Each word's rating in steps of 0.4, as a letter counted from "k" for none. */
  ratings:
    '${letters}',
} as const;
`,
);
