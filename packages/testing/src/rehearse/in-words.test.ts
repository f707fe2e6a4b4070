import { describe, expect, test } from 'vitest';
import { inWords } from './in-words.ts';
import type { AnswerKind } from './phrases/phrases.ts';
import { phrasesIn } from './phrases/phrases-in.ts';

const now = Date.parse('2026-11-20T12:00:00.000Z');
const said = (text: string, kind: AnswerKind, language: string, isBrief = false) =>
  inWords(text, kind, phrasesIn(language), { now, isBrief });

describe('a day', () => {
  test.each([
    ['2026-11-27', 'en', false, '27 November'],
    ['2026-11-27', 'en', true, '27 nov'],
    ['2026-11-27', 'de', false, '27. November'],
    ['2026-11-27', 'de-AT', true, '27.11.'],
  ])('%s in %s, briefly: %s, is %s', (day, language, isBrief, words) => {
    expect(said(day, 'date', language, isBrief)).toBe(words);
  });

  test('has its year where it is over, or far off', () => {
    expect(said('2026-11-13', 'date', 'en')).toBe('13 November 2026');
    expect(said('2027-11-13', 'date', 'de')).toBe('13. November 2027');
    expect(said('2027-11-13', 'date', 'de', true)).toBe('13.11.2027');
  });

  test('that is none stays as it is', () => {
    expect(said('2026-99-99', 'date', 'en')).toBe('2026-99-99');
    expect(said('tomorrow', 'date', 'en')).toBe('tomorrow');
  });
});

describe('a time', () => {
  test.each([
    ['15:00', 'en', false, '3 pm'],
    ['09:59', 'en', true, '9:59am'],
    ['15:00', 'de', false, '15 Uhr'],
    ['09:59', 'de', true, '9:59 uhr'],
  ])('%s in %s, briefly: %s, is %s', (time, language, isBrief, words) => {
    expect(said(time, 'time', language, isBrief)).toBe(words);
  });

  test('about noon and midnight is left in figures', () => {
    expect([said('12:30', 'time', 'en'), said('00:15', 'time', 'en')]).toEqual(['12:30', '00:15']);
  });
});

test('what is no day and no time stays as it is, whatever it looks like', () => {
  expect(said('2026-11-27', 'code', 'en')).toBe('2026-11-27');
  expect(said('15:00', 'words', 'de')).toBe('15:00');
});
