import { describe, expect, it } from 'vitest';
import { de } from '../locales/de/de.ts';
import { en } from '../locales/en/en.ts';
import { readMessage } from '../message/message.ts';
import { filled, read, slot } from '../refund.fixture.ts';
import { readNumbers } from './read-numbers.ts';

const numbers = (text: string, locale = en): number[] =>
  readNumbers(readMessage(text), locale).map(({ value }) => value);

describe('numbers', () => {
  it.each([
    ['1,210', [1210]],
    ['1.5', [1.5]],
    ['5k and 2.5 million', [5000, 2_500_000]],
    ['one thousand three hundred and thirty', [1330]],
    ['twenty-two or thirty three', [22, 33]],
    ['a hundred', [100]],
    ['half a dozen', [6]],
    ['-5', [-5]],
    ['2.000', [2000]],
    ['2.000,00', [2000]],
    ['1.500,50', [1500.5]],
    ['1.000.000', [1_000_000]],
    ['2 000', [2000]],
    ["2'000", [2000]],
    ['2,5k', [2500]],
    ['12,50 €', [12.5]],
    ['1,5', [1.5]],
    ['12,5 kg', [12.5]],
    ['1,2 and 3', [1, 2, 3]],
    ['0.500', [0.5]],
    ['1.25', [1.25]],
    ['two and a half thousand', [2500]],
    ['a couple of thousand', [2000]],
    ['2-3k', [2000, 3000]],
    ['500 to 1k', [500, 1000]],
    ['2 to 3 thousand', [2000, 3000]],
    ['between 5 and 10 thousand', [5000, 10_000]],
    ['20 boxes and 3 thousand more', [20, 3000]],
    ['2 or 3', [2, 3]],
    ['1,2,3', [1, 2, 3]],
  ])('%s', (text, expected) => {
    expect(numbers(text)).toEqual(expected);
  });

  it.each([
    ['einundzwanzig', [21]],
    ['dreihundertfünfzig', [350]],
    ['1.234,50', [1234.5]],
    ['2,000', [2000]],
    ['2 000', [2000]],
    ['5.5', [5.5]],
    ['0.5', [0.5]],
    ['1234.50', [1234.5]],
    ['am 5.5.2025', [5, 5, 2025]],
    ['zweitausendsechsundzwanzig', [2026]],
  ])('%s', (text, expected) => {
    expect(numbers(text, de)).toEqual(expected);
  });

  it('asks which of two countries wrote it, where a whole number does not say it', () => {
    const slots = { budget: slot('number'), people: slot('integer') };
    expect(read('1.255', slots, { asked: 'budget' }).values).toMatchObject([
      { value: 1.255, alternatives: [1255] },
    ]);
    expect(filled('1.255', slots, { asked: 'people' })).toEqual({ people: 1255 });
  });

  it('counts adults and children together, and asks nothing', () => {
    const slots = { people: slot('integer', { label: 'Number of people' }) };
    expect(read('3 adults and 2 children', slots, { asked: 'people' }).values).toMatchObject([
      { value: 5, alternatives: [] },
    ]);
  });

  it('keeps ordinals and codes apart from counts', () => {
    const kinds = readNumbers(readMessage('the second one, 8th, ORD-12345, #4, 2 people'), en);
    expect(kinds.map(({ isOrdinal, isLabel }) => [isOrdinal, isLabel])).toEqual([
      [true, false],
      [false, false],
      [true, false],
      [false, true],
      [false, true],
      [false, false],
    ]);
  });

  it.each([
    ['two', 2],
    ['just me', 1],
    ['there will be six of us', 6],
    ['a table for 4', 4],
    ['a couple', 2],
    ['make it 3', 3],
  ])('a party of: %s', (text, expected) => {
    expect(filled(text, { party_size: slot('integer') }, { asked: 'party_size' })).toEqual({
      party_size: expected,
    });
  });

  it.each([
    'one way please',
    'that one',
    'the second one',
    'the blue one',
    '599 Railroad Avenue',
    'in 2019',
    'in 20 minutes',
    '2.5',
  ])('no party of: %s', (text) => {
    expect(filled(text, { party_size: slot('integer') })).toEqual({});
  });
});
