import { ok } from '@turnwise/basics';
import { describe, expect, it } from 'vitest';
import { checkValue } from '../../check-value.ts';
import { choices, filled, read, slot, WEDNESDAY } from '../../refund.fixture.ts';

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

describe('days and numbers as they are written in Austria', () => {
  const date = { tag: slot('date', { label: 'Tag' }) };
  const birth = {
    geburtsdatum: slot('date', { label: 'Geburtsdatum', rules: [{ kind: 'before', value: 'today' }] }),
    tag: slot('date', { label: 'Tag', rules: [{ kind: 'after', value: 'today' }] }),
  };
  const phone = { telefon: slot('phone') };

  it.each([
    ['de-AT', '0664/1234567', '+436641234567'],
    ['de-AT', '01/890 12 34', '+4318901234'],
    ['de-AT', '+49 30 1234567', '+49301234567'],
    ['de', '030 1234567', '+49301234567'],
    ['en-GB', '020 7946 0018', '+442079460018'],
  ])('%s is where a number without a country is dialled: %s', (language, text, expected) => {
    expect(filled(text, phone, { language, asked: 'telefon' })).toEqual({ telefon: expected });
    expect(checkValue(phone.telefon, text, { ...WEDNESDAY, language })).toEqual(ok(expected));
  });

  it('reads a day with blanks, and never for a phone number', () => {
    const slots = { ...date, ...phone };
    for (const asked of ['tag', 'telefon'])
      expect(filled('9. 12. 2026', slots, { ...german, asked })).toEqual({ tag: '2026-12-09' });
    expect(filled('am 9. 12.', slots, german)).toEqual({ tag: '2026-12-09' });
  });

  it.each([
    ['geboren am 5.5.55', '1955-05-05'],
    ['5. Mai 55', '1955-05-05'],
    ['3.4.82', '1982-04-03'],
    ['5.5.05', '2005-05-05'],
    ['am zwölften März neunzehnhundertachtzig', '1980-03-12'],
  ])('in the year that fits a birth: %s', (text, expected) => {
    expect(filled(text, birth, { ...german, asked: 'geburtsdatum' })).toEqual({ geburtsdatum: expected });
  });

  it('keeps a birthday and the day that is wanted apart', () => {
    const known = { ...german, filled: { geburtsdatum: '1982-04-03', tag: '2026-11-30' } };
    expect(filled('i hätt gern am 2.12. einen Termin', birth, german)).toEqual({ tag: '2026-12-02' });
    expect(filled('geb. 3.4.1982', birth, { ...german, asked: 'tag' })).toEqual({
      geburtsdatum: '1982-04-03',
    });
    expect(filled('doch lieber Mittwoch', birth, known)).toEqual({ tag: '2026-11-25' });
    expect(filled('mein Geburtsdatum ist der 3.5.1982', birth, known)).toEqual({
      geburtsdatum: '1982-05-03',
    });
    expect(filled('born on 5/5/55', { ...birth }, { language: 'en-US' })).toEqual({
      geburtsdatum: '1955-05-05',
    });
  });

  it.each([
    ['Pfiat di', undefined],
    ['i mag di', undefined],
    ['Di', '2026-11-24'],
    ['am Di', '2026-11-24'],
    ['wie wäre Di?', '2026-11-24'],
    ['vor zwei Wochen', '2026-11-04'],
  ])('two letters are a day where nothing else is meant: %s', (text, expected) => {
    expect(filled(text, date, { ...german, asked: 'tag' }).tag).toBe(expected);
    if (expected === undefined) expect(filled(text, date, german)).toEqual({});
  });

  it('chooses no day for somebody whose day of the week is another', () => {
    const tag = slot('date', {
      rules: [{ kind: 'weekdays', value: ['monday', 'tuesday', 'wednesday', 'thursday'] }],
    });
    for (const [text, language] of [
      ['Donnerstag der 27.', 'de'],
      ['Thursday the 27th', 'en'],
    ] as const) {
      expect(read(text, { tag }, { language, asked: 'tag' })).toMatchObject({
        values: [],
        failures: [{ slot: 'tag', reason: 'rule', value: '2026-11-27' }],
      });
      expect(read(text, date, { language, asked: 'tag' }).values).toMatchObject([
        { value: '2026-11-27', alternatives: ['2026-11-26'] },
      ]);
    }
  });
});

describe('what Austrians ask for', () => {
  it.each([
    ['i mecht mit wem redn', 'handoff'],
    ['i mag mit an Menschen redn', 'handoff'],
    ['ich möchte meinen Termin absagen', 'cancel'],
  ])('%s', (text, command) => {
    expect(read(text, {}, confirm).commands).toMatchObject([{ command }]);
  });

  it('is nothing after all', () => {
    expect(read('i möcht doch ka Termin', {}, confirm)).toMatchObject({
      affirmation: 'no',
      isReserved: false,
    });
    expect(read('i möcht an Termin', {}, confirm).affirmation).toBe('none');
  });

  it.each(['oegk', 'ö.g.k.', 'bei der Ö.G.K.', 'OEGK'])('is an insurance by its letters: %s', (text) => {
    const slots = { kasse: slot('choice', { choices: choices('ÖGK', 'SVS', 'Große Kasse') }) };
    expect(filled(text, slots, { ...german, asked: 'kasse' })).toEqual({ kasse: 'ÖGK' });
    expect(filled('grosse kasse', slots, { ...german, asked: 'kasse' })).toEqual({ kasse: 'Große Kasse' });
  });
});
