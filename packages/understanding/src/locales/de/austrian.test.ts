import { describe, expect, it } from 'vitest';
import { filled, read, slot } from '../../refund.fixture.ts';

const german = { language: 'de' } as const;
const confirm = { ...german, prompt: 'Termin am Montag. Stimmt das so?' };
const either = { ...german, prompt: 'Haben Sie Schmerzen oder ist es ein Notfall?' };
const emergency = { notfall: slot('boolean', { label: 'Notfall' }) };

describe('yes and no as Austrians say them', () => {
  it.each([
    [
      'no',
      'passt ned',
      'passt net',
      'passt nicht',
      'passt ma ned',
      'passt mir nicht',
      'basst ned',
      'stimmt nit',
    ],
    [
      'no',
      'na passt ned',
      'nein passt nicht',
      'des stimmt ned',
      'na, des is falsch',
      'eh ned',
      'i glaub ned',
    ],
    ['no', 'na', 'naa', 'na danke', 'net wirklich', 'na, lieber am Dienstag'],
    ['yes', 'eh klar', 'eh', 'jo eh', 'na eh', 'freilich', 'basst', 'logisch', 'des passt scho'],
    ['yes', 'na klar', 'na gut', 'na sicher', 'passt eh'],
    ['unsure', 'na ja', 'na ja, passt', 'glaub scho'],
    ['none', 'na dann', 'na und'],
  ])('%s: %s, %s, %s', (expected, ...texts) => {
    for (const text of texts)
      expect([text, read(text, {}, confirm)]).toMatchObject([
        text,
        { affirmation: expected, isReserved: false },
      ]);
  });

  it('takes what was asked about with what stands before it', () => {
    const asked = { ...either, asked: 'notfall' };
    expect(filled('nicht direkt ein Notfall', emergency, asked)).toEqual({ notfall: false });
    expect(filled('Schmerzen ja, seit gestern', emergency, asked)).toEqual({ notfall: true });
    expect(filled('na, i brauch nur an Termin', emergency, asked)).toEqual({ notfall: false });
  });

  it('is unsure of a no to both that goes on to tell one of them', () => {
    expect(read('Nein, aber ich hab Schmerzen', emergency, either).affirmation).toBe('unsure');
    expect(read('Nein, aber bitte bald', emergency, either).affirmation).toBe('no');
    expect(read('Nein, aber auch keine Schmerzen', emergency, either).affirmation).toBe('no');
    const english = { prompt: 'Are you in pain, or is it an emergency?' };
    expect(read('no, but I am in pain', {}, english).affirmation).toBe('unsure');
    expect(read('no, but my tooth is loose', {}, english).affirmation).toBe('no');
  });

  it('takes back what was said with a "na"', () => {
    const known = { ...german, filled: { tag: '2026-11-23' } };
    expect(filled('na, lieber am Dienstag', { tag: slot('date') }, known)).toEqual({ tag: '2026-11-24' });
  });
});

describe('names as Austrians give them', () => {
  const name = { name: slot('name') };
  const called = (text: string): unknown => filled(text, name, { ...german, asked: 'name' }).name;

  it.each([
    ['Mag. Maria Gruber-Steiner', 'Maria Gruber-Steiner'],
    ['Frau Mag. Berger', 'Berger'],
    ['Dipl.-Ing. Franz Huber', 'Franz Huber'],
    ['Univ.-Prof. Dr. Karl Wögerbauer', 'Karl Wögerbauer'],
    ['Hofrat Dr. Alois Müller', 'Alois Müller'],
    ['Hr. Huber', 'Huber'],
    ['Dr.in Anna Huber', 'Anna Huber'],
    ['DI Anna Moser, BSc', 'Anna Moser'],
    ['Huber, Mag. Maria', 'Maria Huber'],
    ['Jack Ma', 'Jack Ma'],
    ['Wolfgang Ing', 'Wolfgang Ing'],
    ['Mag.', undefined],
  ])('without their titles: %s', (text, expected) => {
    expect(called(text)).toBe(expected);
  });

  it.each([
    ['Grüß Gott, Maria Huber', 'Maria Huber'],
    ['Griaß eich, Maria Huber', 'Maria Huber'],
    ['Servus Maria Huber', 'Maria Huber'],
    ['Guten Tag, Huber mein Name', 'Huber'],
    ['Karel Gott', 'Karel Gott'],
    ['Grüß Gott', undefined],
    ['Servus', undefined],
  ])('without the greeting: %s', (text, expected) => {
    expect(called(text)).toBe(expected);
  });

  it.each([
    ['jürgen weiß', 'Jürgen Weiß'],
    ['karl-heinz möller-huber', 'Karl-Heinz Möller-Huber'],
    ['i bin die Resi Hinterhofer', 'Resi Hinterhofer'],
    ['i bin da Sepp', 'Sepp'],
    ['I hoaß Sepp', 'Sepp'],
    ['das weiß ich', undefined],
  ])('in small letters and dialect: %s', (text, expected) => {
    expect(called(text)).toBe(expected);
  });

  it('unasked, and never a greeting', () => {
    const slots = { ...name, day: slot('date') };
    expect(
      filled('Grüß Gott, Huber mein Name, ich bräuchte einen Termin am Dienstag', slots, german),
    ).toEqual({
      name: 'Huber',
      day: '2026-11-24',
    });
    expect(filled('Grüß Gott, am Dienstag bitte', slots, german)).toEqual({ day: '2026-11-24' });
  });
});
