import { createPhraseTable } from '../../message/phrase-table.ts';
import { unpackLexicon } from '../../sentiment/unpack-lexicon.ts';
import type { SentimentWords } from '../sentiment-words.ts';
import { wordSet, words } from '../word-list.ts';
import { vaderLexicon } from './vader-lexicon.ts';

let lexicon: ReadonlyMap<string, number> | null = null;

/** What people writing to a company complain of and VADER does not rate, and words it rates that are neutral there. */
const OF_SERVICE: readonly (readonly [number, string])[] = [
  [-2.2, 'overpriced buggy unresponsive laggy glitchy clunky flimsy misleading shoddy subpar'],
  [
    -1.6,
    'crashes crashed freezes slow expensive overcharged refused rude delayed faulty cracked leaking outdated unhelpful',
  ],
  [2, 'intuitive durable sturdy affordable seamless responsive reliable spotless'],
  [-0.5, 'no'],
  [
    0,
    'please cancel share number ignore cut interest interested like-new support matter matters player lower originally naturally',
  ],
  [1.9, '👍 😊 🙂 😀 😄 🎉 🙏'],
  [2.8, '❤️ ❤ 😍 🥰'],
  [-2.2, '😡 😠 👎 😢 😭 😞 🙁 ☹️ 🤬'],
];

const ENDINGS = [
  ['iness', ['y']],
  ['ness', ['']],
  ['ally', ['']],
  ['ful', ['']],
  ['ous', ['', 'e']],
  ['ive', ['', 'e']],
  ['iest', ['y']],
  ['est', ['', 'e']],
  ['ier', ['y']],
  ['er', ['', 'e']],
  ['ingly', ['', 'e']],
  ['ing', ['', 'e']],
  ['edly', ['', 'e']],
  ['ed', ['', 'e']],
  ['ies', ['y']],
  ['ied', ['y']],
  ['ily', ['y']],
  ['ly', ['', 'le']],
  ['es', ['', 'e']],
  ['s', ['']],
] as const;

function build(): ReadonlyMap<string, number> {
  const map = unpackLexicon(vaderLexicon);
  for (const [value, list] of OF_SERVICE) for (const word of words(list)) map.set(word, value);
  return map;
}

const degrees = new Map<string, number>();
for (const word of words(
  'absolutely amazingly awfully completely considerably decidedly deeply effing enormously entirely especially exceptionally extremely fabulously flipping flippin frackin fracking fricking frickin frigging friggin fully fuckin fucking greatly hella highly hugely incredibly intensely majorly more most particularly purely quite really remarkably so substantially thoroughly totally tremendously uber unbelievably unusually utterly very',
)) {
  degrees.set(word, 1);
}
for (const word of words(
  'almost barely hardly kinda less little marginally occasionally partly scarcely slightly somewhat sorta',
)) {
  degrees.set(word, -1);
}

export const sentiment: SentimentWords = {
  lexicon() {
    lexicon ??= build();
    return lexicon;
  },
  endings: ENDINGS,
  boosters: degrees,
  negations: wordSet(
    "ain't aren't can't couldn't daren't didn't doesn't don't hadn't hasn't haven't isn't mightn't mustn't needn't oughtn't shan't shouldn't wasn't weren't won't wouldn't cannot neither never none nope nor not nothing nowhere without rarely seldom despite no",
  ),
  contrast: wordSet('but however'),
  idioms: createPhraseTable<number>([
    ['no [,] (thanks|thank you)', 0.4],
    ['the (shit|bomb|bees knees)', 3],
    ['bad ass', 1.5],
    ['yeah right', -2],
    ['kiss of death', -1.5],
    ['to die for', 3],
    ['(waste|wasted) of (time|money)', -3],
    ['(rip off|ripoff|ripped off|let down)', -2.2],
    ['fed up', -2.5],
    ["(doesn't|does not|didn't|did not|won't|will not|stopped|not) (work|working)", -2],
    ['fell apart', -2],
    ['(money|get my money) back', -0.8],
    ['no (problem|problems|issue|issues|complaints|worries)', 1.2],
  ]),
};
