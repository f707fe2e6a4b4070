import { describe, expect, it } from 'vitest';
import { filled, read, slot } from './refund.fixture.ts';

const CONFIRM = 'Is this the order you want to refund?';

describe('yes, no and unsure', () => {
  it.each([
    [
      'yes',
      'yep go ahead',
      'sounds good',
      "that's correct",
      'hell yeah',
      'why not',
      'sure thing',
      'I am fine with that',
      "I don't mind",
      'do it',
      "yes, that's it",
    ],
    [
      'no',
      'nope',
      'not really',
      "that's wrong",
      'of course not',
      'absolutely not',
      "I don't think so",
      'not right now',
      'maybe later',
      "I'd rather not",
      "please don't",
    ],
    [
      'unsure',
      'maybe',
      'not sure',
      "I don't know",
      'I am not sure',
      'perhaps',
      'it depends',
      'no idea',
      'I guess so',
    ],
    [
      'none',
      'I know',
      'Noah',
      'no problem',
      'good morning',
      'the right side',
      'right away',
      "I'd like to see the show",
      'Checking account please',
      'Just one, please',
    ],
  ])('%s', (expected, ...texts) => {
    for (const text of texts)
      expect([text, read(text, {}, { prompt: CONFIRM }).affirmation]).toEqual([text, expected]);
  });

  it('weighs the question: an ending is a no where more was offered', () => {
    const more = { prompt: 'Is there anything else I can help you with?' };
    expect(read("that's all, thanks", {}, more).affirmation).toBe('no');
    expect(read("I'm good", {}, more).affirmation).toBe('no');
    expect(read("Yes, that's all", {}, more).affirmation).toBe('no');
    expect(read("that's it", {}, { prompt: CONFIRM }).affirmation).toBe('yes');
  });

  it('takes a leading yes with an answer to "which" for politeness', () => {
    expect(read('Yes, San Diego please', {}, { prompt: 'Which city?' }).affirmation).toBe('none');
    expect(read('Yes, San Diego please', {}, { prompt: 'Is San Diego right?' }).affirmation).toBe('yes');
  });

  it('fills a boolean only when asked, from yes, no or its own words', () => {
    const slots = { furnished: slot('boolean') };
    expect(filled('yes', slots)).toEqual({});
    expect(filled('yes', slots, { asked: 'furnished' })).toEqual({ furnished: true });
    expect(filled('I need it furnished', slots, { asked: 'furnished' })).toEqual({ furnished: true });
    expect(filled('not furnished', slots, { asked: 'furnished' })).toEqual({ furnished: false });
  });

  it('fills no boolean from words that are about another slot', () => {
    const slots = { newsletter: slot('boolean', { label: 'News by email' }), email: slot('email') };
    const asked = { asked: 'newsletter', filled: { email: 'old@example.com' } };
    const email = { email: 'x@y.co' };
    expect(filled('actually my email is x@y.co', slots, asked)).toEqual(email);
    expect(filled('my email is x@y.co', slots, { asked: 'newsletter' })).toEqual(email);
    expect(filled('no, my email is x@y.co', slots, asked)).toEqual(email);
    expect(filled('change my email', slots, asked)).toEqual({});
    expect(filled('yes, and my email is x@y.co', slots, asked)).toEqual({ newsletter: true, ...email });
    expect(filled('what email did I give you?', slots, asked)).toEqual({});
    expect(filled('yes, news please', slots, asked)).toEqual({ newsletter: true });
  });
});

describe('at a confirm', () => {
  const asked = 'Haircut on Friday at 3. Is this correct?';
  it.each([
    ['yes, all good', 'yes'],
    ["Yes!! can't wait", 'yes'],
    ["no please don't book it", 'no'],
    ["no, please don't book", 'no'],
    ['no, nothing to change, all good', 'yes'],
    ['all set', 'yes'],
    ['yes, all set', 'yes'],
    ["yes, that's all", 'yes'],
    ['no problem, go ahead', 'yes'],
    ['please do not book it', 'no'],
  ])('"%s" is a plain %s', (text, affirmation) => {
    expect(read(text, {}, { prompt: asked })).toMatchObject({ affirmation, isReserved: false });
  });

  it.each([
    'yes, once my wife agrees',
    'yes for two people',
    'sure... not',
    'go ahead and change it',
    'no newsletter, the rest is fine',
    'I am not over 18',
  ])('"%s" is no plain one', (text) => {
    expect(read(text, {}, { prompt: asked }).isReserved).toBe(true);
  });

  it.each([
    ['correct, please submit my refund', 'yes'],
    ['please go ahead and submit it', 'yes'],
    ['submit the refund, please', 'yes'],
    ['all set', 'yes'],
    ["don't submit the refund", 'no'],
    ['no problem', 'none'],
    ['the refund', 'none'],
    ['submit two refunds', 'none'],
    ['submit the complaint', 'none'],
  ])('what the question says itself adds nothing: "%s" says %s', (text, affirmation) => {
    const prompt = 'That is a refund for the lamp. Shall I submit it?';
    expect(read(text, {}, { prompt })).toMatchObject({ affirmation, isReserved: false });
  });

  it('takes neither of two for a yes', () => {
    const prompt = 'Shall I look at the savings or the checking account?';
    expect(read('look at the checking account', {}, { prompt }).affirmation).toBe('none');
  });

  it('agrees to a change that was proposed, and to no other', () => {
    const prompt = 'Your order comes on Friday. Shall I change it?';
    const change = 'please go ahead and change it';
    expect(read(change, {}, { prompt })).toMatchObject({ affirmation: 'yes', isReserved: false });
    expect(read(change, {}, { prompt }).correction.isCue).toBe(false);
    expect(read(change, {}, { prompt: asked })).toMatchObject({ affirmation: 'yes', isReserved: true });
  });

  it.each([
    ['nicht so', 'no'],
    ['so nicht', 'no'],
    ['das stimmt so nicht', 'no'],
    ['das stimmt so', 'yes'],
    ['bitte den Tisch buchen', 'yes'],
    ['alles gut', 'yes'],
    ['kein Problem, gerne', 'yes'],
  ])('in German: "%s" says %s', (text, affirmation) => {
    const prompt = 'Ein Tisch am Freitag. Soll ich den Tisch buchen?';
    expect(read(text, {}, { prompt, language: 'de' })).toMatchObject({ affirmation, isReserved: false });
  });

  it('a yes that is denied before its clause ends is none', () => {
    const german = { prompt: 'Soll ich buchen?', language: 'de' } as const;
    expect(read('das passt leider gar nicht', {}, german).isReserved).toBe(true);
  });
});

describe('a sentence that is nothing but yes or no', () => {
  it.each([
    ['Good morning, what lovely weather we are having. Yes indeed. Thanks so much!', 'yes'],
    ['Oh, hi again. Oh yes, definitely. Thanks so much!', 'yes'],
    ['Not the red lamp. Yes.', 'yes'],
    ['Lovely weather over there. Yes.', 'yes'],
    ['I switched it off and on. Twice. No.', 'no'],
    ['hm, not now I think', 'no'],
    ['hm, yes', 'unsure'],
    ['Schönes Wetter heute bei uns. Ja, genau. Danke!', 'yes'],
  ])('answers, whatever was said before: %s', (text, affirmation) => {
    const language = text.startsWith('Schön') ? 'de' : 'en';
    const reading = read(text, {}, { prompt: CONFIRM, language });
    expect(reading.affirmation).toBe(affirmation);
    // Nothing is done on the strength of a yes behind what was not read.
    if (affirmation === 'yes') expect(reading.isReserved).toBe(true);
  });

  it.each(['We met there on holiday. Yes, twice.', 'the red lamp yes'])(
    'more than that is none: %s',
    (text) => {
      expect(read(text, {}, { prompt: CONFIRM }).affirmation).toBe('none');
    },
  );
});
