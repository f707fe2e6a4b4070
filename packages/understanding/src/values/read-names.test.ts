import { describe, expect, it } from 'vitest';
import { filled, slot } from '../refund.fixture.ts';

const slots = { name: slot('name') };

describe('names', () => {
  it.each([
    ['Sarah', 'Sarah'],
    ['Good morning, Sarah Chen', 'Sarah Chen'],
    ['Sarah Chen, PhD', 'Sarah Chen'],
    ['anna-lena müller-schmidt', 'Anna-Lena Müller-Schmidt'],
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
    ['Hi this is Sarah Chen calling about my bike', 'Sarah Chen'],
    ['Sure, Anna Schmidt', 'Anna Schmidt'],
    ['anna and my number is 415-555-2671', 'Anna'],
    ['anna please', 'Anna'],
    ['change my name to Susan Park', 'Susan Park'],
    ['Will', 'Will'],
    ['Hope Smith', 'Hope Smith'],
    ['April May', 'April May'],
    ['joy', 'Joy'],
    ['taylor swift', 'Taylor Swift'],
    ["name's Bond", 'Bond'],
    ['My name is María José García y Vega', 'María José García y Vega'],
    ["my name's Dr. Anna-Lena von der Leyen-Müller", 'Anna-Lena von der Leyen-Müller'],
    ['Abu Bakr al-Baghdadi', 'Abu Bakr al-Baghdadi'],
    ['Bond, James Bond', 'James Bond'],
    ["the name's Bond, James Bond", 'James Bond'],
    ["O'Neill, Tom", "Tom O'Neill"],
    ['Müller, Anna Maria', 'Anna Maria Müller'],
    ['van der Berg, Jan', 'Jan van der Berg'],
    ['Sarah, thanks', 'Sarah'],
    ['Harding', 'Harding'],
    ['Wells', 'Wells'],
    ['Sarah, I need help with this', 'Sarah'],
  ])('asked for: %s', (text, expected) => {
    expect(filled(text, slots, { asked: 'name' })).toEqual({ name: expected });
  });

  it('turns no name around where the words behind the comma may be something else', () => {
    const city = slot('text', { label: 'City' });
    expect(filled('Sarah, Berlin', { ...slots, city }, { asked: 'name' })).toEqual({ name: 'Sarah' });
    const service = slot('choice', { choices: [{ value: 'haircut', synonyms: [] }] });
    expect(filled('Sarah, Haircut', { ...slots, service }, { asked: 'name' })).toEqual({
      name: 'Sarah',
      service: 'haircut',
    });
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
    'THIS IS RIDICULOUS!!! my lamp is BROKEN and nobody answers',
    'THIS IS TAKING FOREVER',
    'my name is hard to spell',
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

  it.each([
    'No',
    'why do you need that?',
    'none of your business',
    'skip',
    'yes please',
    'ok',
    'show me',
    'This is stupid',
    "It's urgent",
    "it's complicated",
    'whatever',
    'idiot',
    'damn',
    'myself',
    'thirty',
    'haha',
  ])('no name as answer: %s', (text) => {
    expect(filled(text, slots, { asked: 'name' })).toEqual({});
  });

  it.each(['Das ist lächerlich', 'dreißig', 'egal', 'Idiot', 'Das ist dringend'])(
    'no name as answer, in German: %s',
    (text) => {
      expect(filled(text, slots, { asked: 'name', language: 'de' })).toEqual({});
    },
  );

  it('takes a full name out of a list of answers, where nothing else can be meant', () => {
    const form = { ...slots, date: slot('date'), time: slot('time') };
    const listed = { name: 'Sarah Chen', date: '2026-11-19', time: '10:00' };
    expect(filled('Sarah Chen, tomorrow at 10', form, { asked: 'date' })).toEqual(listed);
    expect(filled('tomorrow at 10, Sarah Chen', form, { asked: 'date' })).toEqual(listed);
    for (const text of ['Sarah Chen', 'Many Thanks, tomorrow at 10', 'tomorrow, Sarah Chen is my aunt'])
      expect(filled(text, form, { asked: 'date' })).not.toHaveProperty('name');
    const city = { ...form, city: slot('text') };
    expect(filled('San Jose, tomorrow at 10', city, { asked: 'date' })).not.toHaveProperty('name');
  });

  it('ends where another answer begins', () => {
    const form = { ...slots, email: slot('email') };
    for (const text of ['Bob Ross bob@example.com', 'bob ross bob@example.com'])
      expect(filled(text, form, { asked: 'name' })).toEqual({ name: 'Bob Ross', email: 'bob@example.com' });
  });

  it('splits first and last name', () => {
    const parts = { first_name: slot('name'), last_name: slot('name') };
    expect(filled('Sarah Chen', parts, { asked: 'first_name' })).toEqual({
      first_name: 'Sarah',
      last_name: 'Chen',
    });
    expect(filled('Chen', parts, { asked: 'last_name' })).toEqual({ last_name: 'Chen' });
  });
});

describe('a name behind something else', () => {
  it.each([
    ['are you a real person? Well, Sarah Chen', 'Sarah Chen'],
    ['how is the weather over there? Sarah Chen', 'Sarah Chen'],
    ['My email is sarah@example.com. Sarah Chen', 'Sarah Chen'],
    ['I told you. José García.', 'José García'],
  ])('is the answer where it is all of the last sentence: %s', (text, expected) => {
    expect(filled(text, slots, { asked: 'name' })).toEqual({ name: expected });
  });

  it.each([
    'Why do you ask? Privacy.',
    'Why? Data Protection?',
    "I'd rather not. Thank You",
    'I hate it. Customer Service',
    'NO. THIS IS RIDICULOUS. STOP ASKING',
  ])('is none: %s', (text) => {
    expect(filled(text, slots, { asked: 'name' })).toEqual({});
  });

  it.each(['Wozu? Vielen Dank', 'Wozu brauchen Sie das? Schöne Grüße'])('is none: %s', (text) => {
    expect(filled(text, slots, { asked: 'name', language: 'de' })).toEqual({});
  });

  it('is another name for the known one', () => {
    const known = { filled: { name: 'Bob Ray' } };
    expect(filled('No wait, Aisha Khan instead', slots, known)).toEqual({ name: 'Aisha Khan' });
    expect(filled('Red Wine instead', slots)).toEqual({});
    expect(filled('Actually, make it Sarah Chen', slots, known)).toEqual({ name: 'Sarah Chen' });
    expect(filled('Actually, the name should be Tom Becker', slots, known)).toEqual({ name: 'Tom Becker' });
    expect(filled('Nein, ich meinte Anna Schmidt', slots, { ...known, language: 'de' })).toEqual({
      name: 'Anna Schmidt',
    });
    for (const text of ['Actually, make it quick', 'I meant Tuesday', 'make it Friday Evening'])
      expect([text, filled(text, slots, known)]).toEqual([text, {}]);
  });
});
