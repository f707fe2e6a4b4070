import { type Weekday, weekdays } from '@turnwise/flow';
import { describe, expect, test } from 'vitest';
import { de } from './de.ts';
import { en } from './en.ts';

const [mon, tue, wed, thu, fri, sat, sun] = weekdays;

/** What is answered to a day in these words where these are possible. */
const answers = (day: Weekday | null, words: string, possible: readonly Weekday[], turn = 0): string[] =>
  [en, de].map((texts) => texts.breaksRule({ kind: 'weekdays', day, words, possible }, turn));

describe('a day of the week that is not possible', () => {
  test.each<[Weekday[], string, string]>([
    [[mon, tue, wed, thu, fri, sat], 'a day from Monday to Saturday', 'einen Tag von Montag bis Samstag'],
    [[fri, sat, mon], 'a Monday, Friday or Saturday', 'einen Montag, Freitag oder Samstag'],
    [[thu, tue], 'a Tuesday or Thursday', 'einen Dienstag oder Donnerstag'],
    [[wed], 'a Wednesday', 'einen Mittwoch'],
    [[mon, tue, wed, fri, sat, sun], 'any day but Thursday', 'einen anderen Tag als Donnerstag'],
    [
      [mon, tue, thu, fri, sat],
      'any day but Wednesday or Sunday',
      'einen anderen Tag als Mittwoch oder Sonntag',
    ],
  ])('where %j are: %s', (possible, english, german) => {
    expect(answers(null, '', possible)).toEqual([`Please choose ${english}.`, `Bitte wählen Sie ${german}.`]);
  });

  test('is called by its name where that was not said', () => {
    expect(answers(sun, '29.11.', [sat])).toEqual([
      'That is a Sunday. Please choose a Saturday.',
      'Das ist ein Sonntag. Bitte wählen Sie einen Samstag.',
    ]);
  });

  test('and is not told to be what was just said', () => {
    expect(answers(sun, 'on Sunday', [sat])[0]).toBe('Sundays are not possible. Please choose a Saturday.');
    expect(answers(sun, 'am SONNTAG', [sat])[1]).toBe(
      'An einem Sonntag geht es nicht. Bitte wählen Sie einen Samstag.',
    );
  });
});
