import { expect, test } from 'vitest';
import { englishPhrases } from '../phrases/english-phrases.ts';
import { type Condition, conditionSchema } from '../schema/condition.ts';
import { conditionToWords } from './condition-to-words.ts';

const says = (word: string) => ({ kind: 'keyword', words: [word] });
const all = (...conditions: unknown[]) => ({ kind: 'all', conditions });
const anyOf = (...conditions: unknown[]) => ({ kind: 'any_of', conditions });
const not = (condition: unknown) => ({ kind: 'not', condition });
const inWords = (condition: unknown) => conditionToWords(conditionSchema.parse(condition) as Condition);

test.each([
  [all(says('a'), says('b')), 'says a and says b'],
  [all(anyOf(says('a'), says('b')), says('c')), '(says a or says b) and says c'],
  [anyOf(all(says('a'), says('b')), says('c')), '(says a and says b) or says c'],
  [not(all(says('a'), says('b'))), 'not: (says a and says b)'],
  [all(not(says('a')), says('b')), '(not: says a) and says b'],
  [all(anyOf(not(says('a')))), 'not: says a'],
  [not(says('a')), 'not: says a'],
])('%j reads in one way only', (condition, words) => {
  expect(inWords(condition)).toBe(words);
});

test('what a slot is compared with is another slot, by its name or what it is called', () => {
  const before = conditionSchema.parse({
    kind: 'slot',
    slot: 'leave',
    op: 'before',
    value: '{arrival_date}',
  });
  expect(conditionToWords(before as Condition)).toBe('leave is before arrival date');
  const called = { ...englishPhrases, slot: (name: string) => `*${name}*` };
  expect(conditionToWords(before as Condition, called)).toBe('*leave* is before *arrival_date*');
  const span = conditionSchema.parse({
    kind: 'slot',
    slot: 'n',
    op: 'between',
    value: ['{low}', '{data.a_b}'],
  });
  expect(conditionToWords(span as Condition)).toBe('n is between low and data.a b');
});

test('a value is called as its slot calls it, and stands as it is kept where the slot calls it nothing', () => {
  const called = {
    ...englishPhrases,
    value: (slot: string, value: unknown) =>
      slot === 'part' && value === 'front_wheel' ? 'Front wheel' : undefined,
  };
  const is = (value: unknown, slot = 'part') =>
    conditionToWords(conditionSchema.parse({ kind: 'slot', slot, op: 'is', value }) as Condition, called);
  expect(is('front_wheel')).toBe('part is Front wheel');
  expect(is(['front_wheel', 'bell'])).toBe('part is Front wheel, bell');
  expect(is('front_wheel', 'other')).toBe('other is front_wheel');
});
