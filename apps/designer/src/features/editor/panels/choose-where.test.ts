import { describe, expect, test } from 'vitest';
import { searchOptions } from '../../../ui/options.ts';
import { languageOptions } from './language-options.ts';
import { timeZoneOptions } from './time-zone-options.ts';

describe('the languages a flow can have', () => {
  const found = (query: string, current = 'en') =>
    searchOptions(languageOptions(current), query).map((option) => 'value' in option && option.value);

  test('are found by their country, here and as its people call it', () => {
    expect(found('Austria')).toEqual(['de-AT']);
    expect(found('Öster')).toEqual(['de-AT']);
    expect(found('Schweiz')).toEqual(['de-CH']);
    expect(found('Deutsch')).toEqual(['de', 'de-AT', 'de-CH']);
    expect(found('German')).toEqual(['de', 'de-AT', 'de-CH']);
  });

  test('hold the one the flow has, whatever it is', () => {
    expect(found('gsw', 'gsw')).toEqual(['gsw']);
    expect(languageOptions('de')).toEqual(languageOptions('en'));
  });
});

describe('the time zones a flow can have', () => {
  const options = timeZoneOptions('UTC', 'Europe/Vienna');
  const found = (query: string) =>
    searchOptions(options, query).map((option) => 'value' in option && option.value);

  test('begin with the author’s own', () => {
    expect(options[0]).toMatchObject({ value: 'Europe/Vienna', hint: 'Your time zone: Vienna, Austria' });
    expect(options[1]?.value).toBe('UTC');
    expect(options.filter(({ value }) => value === 'Europe/Vienna')).toHaveLength(1);
  });

  test('are found by city and country', () => {
    expect(found('vienna')).toEqual(['Europe/Vienna']);
    expect(found('Austria')).toEqual(['Europe/Vienna']);
    expect(found('new york')).toEqual(['America/New_York']);
    expect(found('Switzerland')).toEqual(['Europe/Zurich']);
  });

  test('hold the one the flow has', () => {
    expect(timeZoneOptions('Mars/Olympus', 'UTC').at(-1)?.value).toBe('Mars/Olympus');
  });
});
