import { describe, expect, it } from 'vitest';
import { choices, filled, read, slot } from '../refund.fixture.ts';

const german = { language: 'de', asked: 'part' };
const halves = { part: slot('choice', { choices: choices('Vormittag', 'Nachmittag') }) };
const thirds = { part: slot('choice', { choices: choices('morning', 'afternoon', 'evening') }) };

describe('a time, said where a part of the day is chosen', () => {
  it.each([
    ['um 9', 'Vormittag'],
    ['um 15 Uhr', 'Nachmittag'],
    ['halb drei', 'Nachmittag'],
    ['gegen 10', 'Vormittag'],
    ['nach 16 Uhr', 'Nachmittag'],
    ['um 12', undefined],
    ['um 20 Uhr', undefined],
    ['nicht um 9', undefined],
    ['zwischen 10 und 14 Uhr', undefined],
    ['15 Personen', undefined],
  ])('%s', (text, part) => {
    expect(filled(text, halves, german).part).toBe(part);
  });

  it.each([
    ['9 am', ['morning']],
    ['2:30 pm', ['afternoon']],
    ['half past two', ['afternoon']],
    ['at 9', ['morning', 'evening']],
    ['2 people', []],
  ])('%s', (text, parts) => {
    const [found] = read(text, thirds, { asked: 'part' }).values;
    expect(found ? [found.value, ...found.alternatives] : []).toEqual(parts);
  });

  it('says nothing of choices that are no parts of the day, nor unasked', () => {
    const rooms = { part: slot('choice', { choices: choices('Saal', 'Vormittag', 'Garten') }) };
    expect(filled('um 9', rooms, german)).toEqual({});
    expect(filled('um 9', halves, { language: 'de' })).toEqual({});
  });
});
