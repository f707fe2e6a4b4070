import { describe, expect, it } from 'vitest';
import { filled, slot } from '../refund.fixture.ts';

const slots = { name: slot('name') };

describe('names', () => {
  it.each([
    ['Sarah', 'Sarah'],
    ['noah chen', 'Noah Chen'],
    ['JOHN SMITH', 'John Smith'],
    ['It’s Sarah', 'Sarah'],
    ['call me Bob please', 'Bob'],
    ['Maria de la Cruz', 'Maria de la Cruz'],
    ['Jean-Luc Picard', 'Jean-Luc Picard'],
    ["O'Brien", "O'Brien"],
    ['Dr. Emily Watson', 'Emily Watson'],
    ['José García', 'José García'],
    ['This is Tom speaking', 'Tom'],
    ['Sure, Anna Schmidt', 'Anna Schmidt'],
    ['anna and my number is 415-555-2671', 'Anna'],
    ['anna please', 'Anna'],
    ['change my name to Susan Park', 'Susan Park'],
  ])('asked for: %s', (text, expected) => {
    expect(filled(text, slots, { asked: 'name' })).toEqual({ name: expected });
  });

  it.each([
    ["Hi, I'm Sarah Chen and I need help", 'Sarah Chen'],
    ['my name is sarah chen', 'Sarah Chen'],
    ["I'm Will and I need a refund", 'Will'],
    ['William Turner here', 'William Turner'],
  ])('mentioned: %s', (text, expected) => {
    expect(filled(text, slots)).toEqual({ name: expected });
  });

  it.each([
    'I am not sure',
    "I'm looking for a refund",
    "I'm in Berlin",
    'This is ridiculous',
    'I am Happy with it',
    "it's Acme",
    'my name is spelled wrong',
    "I'm happy",
  ])('no name in: %s', (text) => {
    expect(filled(text, slots)).toEqual({});
  });

  it.each([
    ["actually it's Tim Baker", 'email', { name: 'Tim Baker' }],
    ["sorry, I meant it's Tim Baker", 'order', { name: 'Tim Baker' }],
    ["actually it's Jim Stone", 'email', { name: 'Jim Stone' }],
    ["actually it's Jim Stone", 'city', {}],
    ["it's Jim Stone", 'email', {}],
    ["actually it's not that", 'email', {}],
  ])('corrects the name it knows, whatever was asked: %s', (text, asked, expected) => {
    const order = slot('text', { rules: [{ kind: 'startsWith', value: 'ORD-' }] });
    const form = { ...slots, email: slot('email'), order, city: slot('text') };
    const { city: _, ...read } = filled(text, form, { asked, filled: { name: 'Tom Baker' } });
    expect(read).toEqual(expected);
  });

  it('takes a known choice for that, and not for a name', () => {
    const service = slot('choice', { choices: [{ value: 'haircut', synonyms: [] }] });
    const form = { ...slots, service };
    expect(filled('haircut', form, { asked: 'name', filled: { service: 'haircut' } })).toEqual({});
    expect(filled('haircut', form, { asked: 'name' })).toEqual({ service: 'haircut' });
  });

  it.each(['No', 'why do you need that?', 'none of your business', 'skip', 'yes please', 'ok', 'show me'])(
    'no name as answer: %s',
    (text) => {
      expect(filled(text, slots, { asked: 'name' })).toEqual({});
    },
  );

  it('splits first and last name', () => {
    const parts = { first_name: slot('name'), last_name: slot('name') };
    expect(filled('Sarah Chen', parts, { asked: 'first_name' })).toEqual({
      first_name: 'Sarah',
      last_name: 'Chen',
    });
    expect(filled('Chen', parts, { asked: 'last_name' })).toEqual({ last_name: 'Chen' });
  });
});
