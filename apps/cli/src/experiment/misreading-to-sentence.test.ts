import type { Misreading } from '@turnwise/testing';
import { expect, test } from 'vitest';
import { misreadingToSentence } from './misreading-to-sentence.ts';

const misreading: Misreading = {
  line: 0,
  flow: 'f',
  state: 's',
  slot: null,
  said: 'yep "ok"',
  plain: 'Yes',
  kind: 'notUnderstood',
  meant: null,
  understood: null,
  meantState: null,
  reachedState: null,
};

test.each<[Partial<Misreading>, string]>([
  [{}, String.raw`"yep \"ok\"" was not understood; "Yes" would be.`],
  [{ slot: 'n', meant: 'Yes' }, String.raw`"yep \"ok\"" was not understood as n; "Yes" would be.`],
  [{ slot: 'n', meant: true }, String.raw`"yep \"ok\"" was not understood as n; "Yes" would be, as true.`],
  [
    { kind: 'otherValue', slot: 'n', said: '5', plain: '7', meant: 7, understood: 5 },
    '"5" was taken for 5 as n; "7" would be 7.',
  ],
  [
    { kind: 'otherValue', slot: 'n', said: '5', plain: '', understood: 5 },
    '"5" was taken for 5 as n; it ought to change nothing.',
  ],
  [
    { kind: 'otherWay', said: 'a\nb', meantState: 'there', reachedState: 'here' },
    String.raw`"a\nb" led to here; "Yes" would lead to there.`,
  ],
  [{ kind: 'otherWay', said: 'a', meantState: 'there' }, '"a" led to the end; "Yes" would lead to there.'],
])('%j in a sentence', (change, sentence) => {
  expect(misreadingToSentence({ ...misreading, ...change })).toBe(sentence);
});
