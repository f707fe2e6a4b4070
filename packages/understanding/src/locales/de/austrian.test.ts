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
