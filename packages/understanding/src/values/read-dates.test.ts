import { en as chrono } from 'chrono-node';
import { describe, expect, it } from 'vitest';
import { filled, read, slot } from '../refund.fixture.ts';

const slots = { day: slot('date') };
const day = (text: string, more = {}): unknown => filled(text, slots, more).day;

it.each([
  ['am 21. novemer', '2026-11-21', 'de'],
  ['20 members', undefined, 'en'],
  ['novmeber', undefined, 'en'],
  ['20 matches', undefined, 'en'],
])(
  'takes a slip in a longer month beside a day, and no other word for one: %s',
  (text, expected, language) => {
    expect(day(text, { language })).toBe(expected);
  },
);

describe('days, said on Wednesday 18 November 2026', () => {
  it.each([
    ['today', '2026-11-18'],
    ['tomorrow', '2026-11-19'],
    ['tmrw', '2026-11-19'],
    ['the day after tomorrow', '2026-11-20'],
    ['yesterday', '2026-11-17'],
    ['Friday', '2026-11-20'],
    ['friday.thanks', '2026-11-20'],
    ['27.11. at 3', '2026-11-27'],
    ['27. November', '2026-11-27'],
    ['on wednesday', '2026-11-25'],
    ['this Friday', '2026-11-20'],
    ['next Friday', '2026-11-27'],
    ['Friday next week', '2026-11-27'],
    ['last Tuesday', '2026-11-17'],
    ['a week from Monday', '2026-11-30'],
    ['in two weeks', '2026-12-02'],
    ['3 days from now', '2026-11-21'],
    ['ten days ago', '2026-11-08'],
    ['in a month', '2026-12-18'],
    ['the 8th', '2026-12-08'],
    ['the 20th', '2026-11-20'],
    ['11th of this month', '2026-11-11'],
    ['the 3rd of next month', '2026-12-03'],
    ['March 8th', '2027-03-08'],
    ['on 21 novmeber', '2026-11-21'],
    ['20 februray', '2027-02-20'],
    ['Decmber 5th', '2026-12-05'],
    ['8 March', '2027-03-08'],
    ['the eighth of March, 2027', '2027-03-08'],
    ['Mar. 8', '2027-03-08'],
    ['Friday, December 4th', '2026-12-04'],
    ['Monday the 7th', '2026-12-07'],
    ['2026-12-24', '2026-12-24'],
    ['12/24/2026', '2026-12-24'],
    ['24.12.2026', '2026-12-24'],
    ['25/12', '2026-12-25'],
    ['end of the month', '2026-11-30'],
    ['a week on Friday', '2026-11-27'],
    ['two weeks on Monday', '2026-12-07'],
    ['for a week on Friday', '2026-11-20'],
    ['this weekend', '2026-11-21'],
    ['Christmas eve', '2026-12-24'],
    ['a stay for two days from the 5th', '2026-12-05'],
  ])('%s', (text, expected) => {
    expect(day(text)).toBe(expected);
  });

  it.each(['wendesday', 'satuday', 'Freiday'])(
    'a weekday with a slip in it, where one was asked for: %s',
    (text) => {
      expect(day(text, { asked: 'day' })).toMatch(/^2026-11-2[0-5]$/);
      expect(day(text)).toBeUndefined();
    },
  );

  it('asks where the weekday and the date are not of one day', () => {
    expect(read('thursday 2 december', slots).values).toMatchObject([
      { value: '2026-12-02', alternatives: ['2026-12-03'] },
    ]);
    expect(read('on Friday the 28th at 3', slots).values).toMatchObject([
      { value: '2026-11-28', alternatives: ['2026-11-27'] },
    ]);
    expect(read('Friday the 27th', slots).values).toMatchObject([{ value: '2026-11-27', alternatives: [] }]);
  });

  it.each([
    'that is all for today',
    "what's today's date?",
    'the second one please',
    'I may come',
    'I sat in the sun',
    '2 people',
    'room 8',
    'on the 8th floor',
    'call me 24/7',
    'version 3.8',
    'half of it',
    'Monday.com',
    'version 19.2. is broken',
    'it costs 27.11.',
    'next week',
  ])('no day in: %s', (text) => {
    expect(day(text)).toBeUndefined();
  });

  it('asks the zone what day it is', () => {
    const late = { now: '2026-11-18T23:30:00Z' };
    expect(day('today', { ...late, timeZone: 'Europe/Berlin' })).toBe('2026-11-19');
    expect(day('today', { ...late, timeZone: 'America/New_York' })).toBe('2026-11-18');
    expect(day('today', { ...late, timeZone: 'Asia/Kathmandu' })).toBe('2026-11-19');
  });

  it('orders numeric days as the country does', () => {
    expect(day('3/4/2027')).toBe('2027-03-04');
    expect(day('3/4/2027', { region: 'GB' })).toBe('2027-04-03');
  });

  it.each([
    ['3 days', '2026-11-15'],
    ['for about 2 weeks now', '2026-11-04'],
    ['a few days, and it gets worse', '2026-11-15'],
    ['last week', '2026-11-11'],
    ['since last month', '2026-10-18'],
  ])('takes a span for that long ago where a day behind is asked for: %s', (text, expected) => {
    const since = { since: slot('date', { rules: [{ kind: 'before', value: 'today+1d' }] }) };
    expect(filled(text, since, { asked: 'since' })).toEqual({ since: expected });
    expect(filled(text, since)).toEqual({});
    expect(filled(text, slots, { asked: 'day' })).toEqual({});
  });

  it('takes no mark for a day', () => {
    const marks = { day: slots.day, rating: slot('integer', { label: 'Rating' }) };
    expect(filled('4/5', marks, { asked: 'rating' })).toEqual({ rating: 4 });
    expect(filled('7/10 stars', marks, { asked: 'rating' })).toEqual({ rating: 7 });
    expect(filled('on 3/4', marks, { asked: 'rating' })).toEqual({ day: '2027-03-04' });
  });

  it('looks back where the slot does', () => {
    const past = {
      date_of_birth: slot('date'),
      incident: slot('date', { rules: [{ kind: 'before', value: 'today' }] }),
    };
    expect(filled('5 March', { incident: past.incident })).toEqual({ incident: '2026-03-05' });
    expect(filled('on Monday', { incident: past.incident })).toEqual({ incident: '2026-11-16' });
    expect(filled('March 5', { date_of_birth: past.date_of_birth })).toEqual({ date_of_birth: '2026-03-05' });
  });
});

describe('chrono as an oracle for plainly written days', () => {
  const reference = new Date('2026-11-18T10:00:00Z');
  const months = [
    'January',
    'Feb',
    'March',
    'Apr',
    'May',
    'June',
    'Jul',
    'August',
    'Sept',
    'October',
    'Nov',
    'December',
  ];
  const plain = months.flatMap((month, i) => [
    `${month} ${i + 3}, 2027`,
    `${i + 5}th of ${month} 2027`,
    `${i + 1} ${month} 2028`,
    `2027-0${(i % 9) + 1}-1${i % 10}`,
  ]);

  it.each(plain)('%s', (text) => {
    const parsed = chrono.parseDate(text, { instant: reference, timezone: 0 });
    expect(day(text)).toBe(parsed?.toISOString().slice(0, 10));
  });
});
