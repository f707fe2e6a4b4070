import { describe, expect, it } from 'vitest';
import { filled, slot } from '../refund.fixture.ts';

const slots = { at: slot('time') };

describe('times of day', () => {
  it.each([
    ['half past 11 in the morning', '11:30'],
    ['quarter to 4 in the afternoon', '15:45'],
    ['a quarter past 7 in the evening', '19:15'],
    ['8 in the night', '20:00'],
    ['half past 12', '12:30'],
    ['twelve pm', '12:00'],
    ['12 am', '00:00'],
    ['5:30 p.m.', '17:30'],
    ['5.15pm', '17:15'],
    ['17:45', '17:45'],
    ['afternoon 3:30', '15:30'],
    ['tomorrow evening at around 8', '20:00'],
    ['table for 2 this evening 7:30', '19:30'],
    ['tomorrow around 5', '17:00'],
    ['between 3 and 4 pm', '15:00'],
    ['ten past five', '17:10'],
    ['20 minutes to 6 pm', '17:40'],
    ["6 o'clock in the evening", '18:00'],
    ['noon', '12:00'],
    ['half 5', '17:30'],
    ['15 uhr', '15:00'],
    ['friday 10', '10:00'],
    ['tomorrow 4 please', '16:00'],
    ['at midnight', '00:00'],
    ['0930 hours', '09:30'],
    ['in two hours', '13:00'],
    ['nine thirty am', '09:30'],
  ])('%s', (text, expected) => {
    expect(filled(text, slots)).toEqual({ at: expected });
  });

  it.each([
    '2 people',
    'for 1 night',
    'the score was 3:2',
    'at 5 Main Street',
    '5 stars',
    'in the morning',
    '$5.30',
    'one for me',
    'on the 5th',
    'friday 2 people',
    'friday, 2',
    'the two of us friday',
    'ann@example.com 10',
    'any time',
  ])('no time in: %s', (text) => {
    expect(filled(text, slots)).toEqual({});
  });

  it.each([
    ['5', '17:00'],
    ['1430', '14:30'],
    ['nine thirty', '09:30'],
    ['8ish', '08:00'],
    ['about 10', '10:00'],
    ['15h', '15:00'],
    ['15.30', '15:30'],
    ['9.00', '09:00'],
  ])('asked for: %s', (text, expected) => {
    expect(filled(text, slots, { asked: 'at' })).toEqual({ at: expected });
  });
});
