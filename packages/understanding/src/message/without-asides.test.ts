import { describe, expect, it } from 'vitest';
import { choices, filled, read, slot } from '../refund.fixture.ts';

const prompt = 'Is that right?';
const german = { language: 'de' };
const name = { name: slot('name') };
const problem = {
  problem: slot('choice', { choices: choices(['slow', 'takes ages'], ['refund', 'money back']) }),
};

describe('what is said beside the matter', () => {
  it.each([
    ['sorry, back again. Yes', 'yes'],
    ['back now, had to take a call. No', 'no'],
    ['er, yes', 'yes'],
    ['No, not at all, to be honest. Thanks a lot!', 'no'],
  ])('is no part of the answer: %s', (text, affirmation) => {
    expect(read(text, {}, { prompt })).toMatchObject({ affirmation, isReserved: false });
  });

  it.each([
    ['Entschuldigung, ich war kurz weg. Ja', 'yes'],
    ['ehm, jup', 'yes'],
    ['Oh ja, das würde ich so sagen. Herzlichen Dank!', 'yes'],
    ['Nein, das würde ich nicht sagen. Herzlichen Dank!', 'no'],
    ['Wie auch immer, ja', 'yes'],
  ])('in German: %s', (text, affirmation) => {
    expect(read(text, {}, { ...german, prompt: 'Stimmt das?' })).toMatchObject({
      affirmation,
      isReserved: false,
    });
  });

  it('agrees to nothing, where more is said than that', () => {
    expect(read('yes, once I am back', {}, { prompt }).isReserved).toBe(true);
    expect(read('I was away for a moment when it rang', {}, { prompt }).affirmation).toBe('none');
    expect(read('sorry, back again', {}, { prompt }).affirmation).toBe('none');
  });

  it('names nobody and nothing', () => {
    const asked = { asked: 'name' };
    expect(filled('sorry, I was away for a moment. Aisha Khan', name, asked)).toEqual({ name: 'Aisha Khan' });
    expect(filled('ugh. Sarah Chen', name, asked)).toEqual({ name: 'Sarah Chen' });
    expect(filled('my nmae is Sarah Chen', name, asked)).toEqual({ name: 'Sarah Chen' });
    expect(filled('ehm, Anna Schmidt', name, { ...german, asked: 'name' })).toEqual({ name: 'Anna Schmidt' });
    const city = { city: slot('text', { prompt: 'Which city?' }) };
    expect(filled('er, yes', city, { filled: { city: 'Paris' }, prompt })).toEqual({});
  });

  it.each(['Oops', 'Oops, I meant 3 pm', 'er', 'back now, had to take a call'])('nobody: %s', (text) => {
    expect(filled(text, name, { asked: 'name' })).toEqual({});
  });

  it.each(['Ups, ich meinte 15 Uhr', 'Sorry, war kurz weg', 'Wozu?'])('niemanden: %s', (text) => {
    expect(filled(text, name, { ...german, asked: 'name' })).toEqual({});
  });

  it('chooses nothing by a word that means next to nothing', () => {
    const asked = { asked: 'problem' };
    for (const text of ['back now, had to take a call', 'sorry, back again', 'I had to take a shower'])
      expect([text, filled(text, problem, asked)]).toEqual([text, {}]);
    expect(filled('the money please', problem, asked)).toEqual({ problem: 'refund' });
    expect(filled('it is taking ages', problem, asked)).toEqual({ problem: 'slow' });
    expect(filled('how long does this take?', problem, { filled: { problem: 'refund' } })).toEqual({});
  });
});

describe('a person, asked for in German', () => {
  const commands = (text: string) => read(text, {}, german).commands;

  it('is one to talk with, not what the bot is asked to be', () => {
    expect(commands('kann ich bitte einfach mit jemandem reden?')).toMatchObject([{ command: 'handoff' }]);
    expect(commands('ich will mit einem echten Menschen sprechen')).toMatchObject([{ command: 'handoff' }]);
    expect(commands('sind Sie ein echter Mensch? Also, 15:00')).toEqual([]);
  });
});
