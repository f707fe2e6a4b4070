import { describe, expect, it } from 'vitest';
import { textsOf } from './texts-of.ts';

const [en, de] = [textsOf('en'), textsOf('de')];

describe('a count that is told to be more or less', () => {
  it.each([
    [en, 'one night longer', 1, 1],
    [en, 'a night shorter', -1, 1],
    [en, 'can we stay two nights longer please', 1, 2],
    [en, 'add another week', 1, 7],
    [en, 'two more nights', 1, 2],
    [de, 'einen Tag länger', 1, 1],
    [de, 'zwei Nächte kürzer bitte', -1, 2],
    [de, 'noch eine Woche', 1, 7],
  ])('%#: %s', (texts, text, sign, days) => {
    const told = texts.countChange(text);
    expect([told?.sign, texts.daysIn(told?.rest ?? '')]).toEqual([sign, days]);
  });

  it('is no number of days where something else is counted, or no number is told', () => {
    expect(en.daysIn('two kids')).toBeNull();
    expect(en.daysIn('many nights')).toBeNull();
    expect(en.countChange('I can no longer come')).toBeNull();
    expect(de.daysIn('keine Nacht')).toBeNull();
  });
});

describe('whether something is wanted', () => {
  it.each([
    [en, 'with', true],
    [en, 'please add', true],
    [en, 'no, with', true],
    [en, 'no', false],
    [en, "we don't need", false],
    [en, 'please leave out the', false],
    [en, 'at 8', null],
    [en, 'I was told that is bad', null],
    [de, 'mit', true],
    [de, 'nein, mit', true],
    [de, 'bitte kein', false],
    [de, 'ohne', false],
    [de, 'um acht', null],
  ])('%#: %s', (texts, text, expected) => {
    expect(texts.isWanted(text)).toBe(expected);
  });
});

it('takes what is said of a label, without "that"', () => {
  expect(en.afterLabel(' is that it came too late')).toBe('it came too late');
  expect(de.afterLabel(' ist, dass es zu spät kam')).toBe('es zu spät kam');
});

it.each([
  [en, 'asap', true],
  [en, 'as soon as possible, please', true],
  [en, 'the next available appointment', true],
  [en, 'refund me asap', false],
  [en, 'next Friday', false],
  [en, 'the first of May', false],
  [de, 'so bald wie möglich', true],
  [de, 'schnellstmöglich bitte', true],
  [de, 'am schnellsten Tag im Mai', false],
])('%#: "%s" says as soon as possible: %s', (texts, text, expected) => {
  expect(texts.isSoonest(text)).toBe(expected);
});

it.each([
  [en, 'sorry wrong chat', true],
  [en, 'oops, that was meant for someone else', true],
  [en, 'sorry, I was away for a moment', true],
  [en, 'back now, had to take a call', true],
  [en, 'I was away for a moment when it rang', false],
  [en, 'back', false],
  [en, 'the wrong chat opens', false],
  [en, 'wrong person on my invoice', false],
  [de, 'sorry, falscher Chat', true],
  [de, 'Entschuldigung, ich war kurz weg', true],
  [de, 'der Bote war kurz weg', false],
  [de, 'der falsche Chat geht auf', false],
])('%#: "%s" was meant for somebody else: %s', (texts, text, expected) => {
  expect(texts.isMisdirected(text)).toBe(expected);
});

it.each([
  [en, 'in January', 1],
  [en, 'maybe early in Sept', 9],
  [en, 'May', 5],
  [en, 'January 5', null],
  [en, 'may I ask why', null],
  [de, 'irgendwann im März', 3],
  [de, 'Jänner', 1],
  [de, 'am 3. Mai', null],
])('%#: the month alone in "%s": %s', (texts, text, month) => {
  expect(texts.monthIn(text)).toBe(month);
});

it.each([
  [en, 'the 5th, please', 5],
  [en, '12', 12],
  [en, 'in 3 days', null],
  [en, 'February 3', null],
  [en, '45', null],
  [de, 'am 5.', 5],
  [de, 'in 3 Tagen', null],
])('%#: the day alone in "%s": %s', (texts, text, day) => {
  expect(texts.dayOfMonthIn(text)).toBe(day);
});
