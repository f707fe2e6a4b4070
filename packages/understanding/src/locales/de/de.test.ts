import { describe, expect, it } from 'vitest';
import { bookingSlots, choices, filled, hotelSlots, read, refundSlots, slot } from '../../refund.fixture.ts';

const language = 'de';
const day = (text: string): unknown => filled(text, { day: slot('date') }, { language }).day;
const time = (text: string): unknown => filled(text, { at: slot('time') }, { language, asked: 'at' }).at;

describe('German', () => {
  it.each([
    ['am 8. März', '2027-03-08'],
    ['24.12.', '2026-12-24'],
    ['08.03.2027', '2027-03-08'],
    ['übermorgen', '2026-11-20'],
    ['in zwei Wochen', '2026-12-02'],
    ['vor drei Tagen', '2026-11-15'],
    ['Freitag nächste Woche', '2026-11-27'],
    ['am achten Dezember', '2026-12-08'],
    ['Ende des Monats', '2026-11-30'],
    ['am Morgen', undefined],
  ])('%s', (text, expected) => {
    expect(day(text)).toBe(expected);
  });

  it.each([
    ['halb drei nachmittags', '14:30'],
    ['viertel nach vier nachmittags', '16:15'],
    ['fünf nach halb neun', '08:35'],
    ['um 15 Uhr', '15:00'],
    ['15.30 Uhr', '15:30'],
    ['um acht Uhr abends', '20:00'],
  ])('%s', (text, expected) => {
    expect(time(text)).toBe(expected);
  });

  it('fills several slots at once', () => {
    expect(filled('vom 5. bis zum 9. Dezember für 2 Personen', hotelSlots, { language })).toEqual({
      check_in: '2026-12-05',
      check_out: '2026-12-09',
      guests: 2,
    });
    expect(
      filled('Ich bin Jonas Weber und meine E-Mail ist jonas@example.de', refundSlots, { language }),
    ).toEqual({
      name: 'Jonas Weber',
      email: 'jonas@example.de',
    });
    expect(filled('wir sind zu viert', bookingSlots, { language, asked: 'party_size' })).toEqual({
      party_size: 4,
    });
    expect(filled('0151 23456789', bookingSlots, { language })).toEqual({ phone: '+4915123456789' });
  });

  it.each([
    ['ja gerne', 'yes'],
    ['passt', 'yes'],
    ['nein danke', 'no'],
    ['das stimmt nicht', 'no'],
    ['ich weiß nicht', 'unsure'],
    ['kein Problem', 'none'],
  ])('%s', (text, expected) => {
    expect(read(text, {}, { language }).affirmation).toBe(expected);
  });

  it.each([
    ['abbrechen', 'cancel'],
    ['zurück', 'back'],
    ['von vorne', 'restart'],
    ['ich möchte mit einem Menschen sprechen', 'handoff'],
    ['wie beim letzten Mal', 'same_as_last_time'],
  ])('%s', (text, command) => {
    expect(read(text, {}, { language }).commands).toMatchObject([{ command, isWhole: true }]);
  });

  it('corrects', () => {
    const known = { language, filled: { date: '2026-11-25', email: 'a@b.de' } };
    expect(filled('eigentlich doch lieber am Freitag', { date: slot('date') }, known)).toEqual({
      date: '2026-11-20',
    });
    expect(read('ändern Sie bitte meine E-Mail auf x@y.de', refundSlots, known)).toMatchObject({
      correction: { isCue: true, slot: 'email' },
      values: [{ slot: 'email', value: 'x@y.de', isCorrection: true }],
    });
    expect(
      filled('nicht rot, blau', { farbe: slot('choice', { choices: choices('rot', 'blau') }) }, { language }),
    ).toEqual({ farbe: 'blau' });
  });
});
