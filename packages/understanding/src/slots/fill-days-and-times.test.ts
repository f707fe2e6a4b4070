import { describe, expect, it } from 'vitest';
import { bookingSlots, filled, read, slot } from '../refund.fixture.ts';

const german = { language: 'de' } as const;
const day = { asked: 'date' } as const;
const time = { asked: 'time' } as const;

describe('a day that is said to leave it out', () => {
  it.each([
    'any day but monday',
    'any day except on Monday',
    'anytime other than tuesday',
    'not on Monday or Tuesday',
    "I'm not available on Friday",
    'I am not free Friday',
    "I can't do Friday",
    'I cannot come on friday',
    "I don't have time on Friday",
    'I have no time on Friday',
    "I'm busy on friday",
    'I am away on Friday',
    "Friday doesn't work",
    "Friday won't work for me",
    'Friday is not possible',
    'friday is bad',
    'just not Friday',
  ])('%s', (text) => {
    expect(filled(text, bookingSlots, day)).toEqual({});
    expect(filled(text, bookingSlots)).toEqual({});
  });

  it.each([
    'jeder Tag außer Montag',
    'nur nicht am Montag',
    'am Freitag kann ich nicht',
    'Freitag passt mir nicht',
    'Freitag geht leider nicht',
    'Ich bin am Freitag verhindert',
    'Ich habe am Freitag keine Zeit',
    'Am Freitag habe ich keine Zeit',
    'Ich bin nicht da am Freitag',
    'nicht am Montag oder Dienstag',
  ])('German: %s', (text) => {
    expect(filled(text, bookingSlots, { ...day, ...german })).toEqual({});
  });

  it.each([
    ["Monday doesn't work, Friday does", '2026-11-20'],
    ['any day but Monday, say Friday', '2026-11-20'],
    ["I'm not available on Monday, but Friday is fine", '2026-11-20'],
    ['no, on Friday', '2026-11-20'],
    ["I can't wait, Friday please", '2026-11-20'],
    ['Friday works', '2026-11-20'],
  ])('what is said beside it counts: %s', (text, date) => {
    expect(filled(text, bookingSlots, day)).toEqual({ date });
  });
});

describe('a day or a time of something else', () => {
  it.each([
    ['I work on friday, so saturday', { date: '2026-11-21' }],
    ['my birthday is on friday so I need it on thursday', { date: '2026-11-19' }],
    ['I finish work at 5 so 5:30', { time: '17:30' }],
  ])('gives way to the one that is meant: %s', (text, expected) => {
    expect(filled(text, bookingSlots, { asked: 'time' in expected ? 'time' : 'date' })).toEqual(expected);
  });

  it.each([
    'yes, because I have a party on friday',
    'yes, my wedding is on saturday',
    'my train leaves at 5, is that ok?',
  ])('takes back nothing: %s', (text) => {
    const known = { date: '2026-11-19', time: '15:00' };
    expect(filled(text, bookingSlots, { filled: known })).toEqual({});
  });

  it('in German, too', () => {
    const known = { date: '2026-11-19', time: '15:00' };
    expect(
      filled('ja, weil ich am Freitag eine Feier habe', bookingSlots, { filled: known, ...german }),
    ).toEqual({});
    expect(filled('ich arbeite am Freitag, also Samstag', bookingSlots, { ...day, ...german })).toEqual({
      date: '2026-11-21',
    });
  });

  it('is the answer where it is all there is', () => {
    expect(filled('I have to come on Friday', bookingSlots, day)).toEqual({ date: '2026-11-20' });
    expect(filled('because of work at 5', bookingSlots, time)).toEqual({ time: '17:00' });
  });
});

describe('a day that is not said in so many words', () => {
  it('is today for an hour counted from now', () => {
    const today = '2026-11-18';
    expect(filled('haircut in an hour', bookingSlots)).toEqual({
      service: 'haircut',
      date: today,
      time: '12:00',
    });
    expect(filled('in an hour', bookingSlots, { filled: { date: '2026-11-20' } })).toEqual({ time: '12:00' });
    expect(filled('on friday in 2 hours', bookingSlots)).toMatchObject({ date: '2026-11-20' });
  });

  it('is an hour behind a day only where no count is wanted', () => {
    const { party_size, ...slots } = bookingSlots;
    expect(filled('friday 2', slots)).toEqual({ date: '2026-11-20', time: '14:00' });
    expect(filled('friday 2', { ...slots, party_size }).time).toBeUndefined();
    expect(filled('friday 2', { ...slots, party_size }, time)).toMatchObject({ time: '14:00' });
  });

  it('is one of two in a span or a move, where one is wanted', () => {
    const { values } = read('I need to move it from Friday to Monday', bookingSlots, day);
    expect(values).toMatchObject([{ value: '2026-11-20', alternatives: ['2026-11-23'] }]);
    const moved = read('Ich muss von Freitag auf Montag verschieben', bookingSlots, { ...day, ...german });
    expect(moved.values).toMatchObject([{ value: '2026-11-20', alternatives: ['2026-11-23'] }]);
  });
});

describe('a time that only bounds the one wanted', () => {
  it.each([
    'after 3',
    'not before 11',
    'before noon',
    'any time after 3 pm',
    '3 pm or later',
    'no earlier than 10 am',
    'not until 4',
    'at 10 at the earliest',
  ])('%s', (text) => {
    const { values, failures } = read(text, bookingSlots, time);
    expect(values).toEqual([]);
    expect(failures.map(({ slot: name }) => name)).toEqual(['time']);
  });

  it.each(['nach 15 Uhr', 'nicht vor 11 Uhr', 'frühestens um 11', 'ab 15 Uhr', 'um 10 oder später'])(
    'German: %s',
    (text) => {
      const { values, failures } = read(text, bookingSlots, { ...time, ...german });
      expect(values).toEqual([]);
      expect(failures.map(({ slot: name }) => name)).toEqual(['time']);
    },
  );

  it('fills what stands beside it, and says what it could not use', () => {
    const { values, failures } = read('haircut friday after 3', bookingSlots);
    expect(values.map(({ value }) => value)).toEqual(['haircut', '2026-11-20']);
    expect(failures).toMatchObject([{ slot: 'time', text: 'after 3' }]);
  });

  it('bounds a day too', () => {
    expect(filled('some time after Monday', bookingSlots, day)).toEqual({});
    expect(filled('not before the 25th', bookingSlots, day)).toEqual({});
  });

  it('says nothing of a day that lies behind', () => {
    const slots = {
      since: slot('date', { rules: [{ kind: 'before', value: 'today+1d' }] }),
      again: slot('boolean'),
    };
    const known = { asked: 'again', filled: { since: '2026-11-16' } };
    expect(read('yes but not before friday', slots, known)).toMatchObject({
      values: [{ slot: 'again' }],
      failures: [],
    });
  });

  it('is the value of a slot that itself is a start, an end or a departure', () => {
    const slots = { leave_at: slot('time', { label: 'Departure' }), deadline: slot('date') };
    expect(filled('after 18:45', slots, { asked: 'leave_at' })).toEqual({ leave_at: '18:45' });
    expect(filled('before Friday', slots, { asked: 'deadline' })).toEqual({ deadline: '2026-11-20' });
    expect(filled('I need to leave after 10:30', bookingSlots)).toMatchObject({ time: '10:30' });
    const known = { filled: { deadline: '2026-11-25' } };
    expect(filled('yes but not before Friday', slots, known)).toEqual({});
    expect(filled('actually before Friday', slots, known)).toEqual({ deadline: '2026-11-20' });
  });

  it.each([
    ['half past 3', '15:30'],
    ['around 3', '15:00'],
    ['by 3 pm', '15:00'],
    ['at 3, after work', '15:00'],
  ])('is no bound: %s', (text, value) => {
    expect(filled(text, bookingSlots, time)).toEqual({ time: value });
  });
});
