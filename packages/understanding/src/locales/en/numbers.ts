import { createPhraseTable } from '../../message/phrase-table.ts';
import type { NumberWord, NumberWords } from '../number-words.ts';
import { wordSet, words } from '../word-list.ts';

const table = new Map<string, NumberWord>();

words('zero one two three four five six seven eight nine').forEach((word, value) => {
  table.set(word, { kind: 'below_ten', value });
});
words('ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen').forEach(
  (word, i) => {
    table.set(word, { kind: 'teen', value: 10 + i });
  },
);
words('twenty thirty forty fifty sixty seventy eighty ninety').forEach((word, i) => {
  table.set(word, { kind: 'tens', value: 20 + 10 * i });
});
table.set('fourty', { kind: 'tens', value: 40 });
table.set('hundred', { kind: 'hundred', value: 100 });
table.set('thousand', { kind: 'scale', value: 1e3 });
table.set('grand', { kind: 'scale', value: 1e3 });
table.set('million', { kind: 'scale', value: 1e6 });
table.set('billion', { kind: 'scale', value: 1e9 });
words(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
).forEach((word, i) => {
  table.set(word, { kind: 'ordinal', value: i + 1 });
});
table.set('thirtieth', { kind: 'ordinal', value: 30 });

export const numbers: NumberWords = {
  word: (word) => table.get(word) ?? null,
  joiners: wordSet('and'),
  articles: wordSet('a an'),
  groupMark: ',',
  decimalMark: '.',
  ordinalSuffixes: wordSet('st nd rd th'),
  hasOrdinalStop: false,
  amounts: createPhraseTable<number>([
    ['a couple [of]', 2],
    ['half a dozen', 6],
    ['a dozen', 12],
    ['one dozen', 12],
    ['two dozen', 24],
    ['half a million', 500_000],
    ['one and a half', 1.5],
    ['two and a half', 2.5],
  ]),
  scaleSuffixes: new Map([
    ['k', 1000],
    ['m', 1e6],
  ]),
  weakOnes: wordSet('one'),
  countingBefore: wordSet(
    'need want get have take book reserve be is only just exactly make buy order add a the-only for',
  ),
  notCountingAfter: wordSet(
    "way of that which who is was with in at on for from to near by please more thing and or but instead i you we it's looks sounds seems works will would should can has there here called else as if you'd i'd one's",
  ),
};
