import { expect, test } from 'vitest';
import { understand } from './understand.ts';

const asked = (text: string, language = 'en') =>
  understand(text, {
    slots: {},
    now: '2026-11-21T12:00:00Z',
    timeZone: 'UTC',
    language,
  }).questions.map(({ span }) => text.slice(...span));

test.each([
  ['what does a colouring cost?', ['what does a colouring cost']],
  ['how much is it', ['how much is it']],
  ['Hi! So, when do you open? It is for Friday.', ['when do you open']],
  ['ORD-12345, and when do you open?', ['when do you open']],
  ['when do you open and where are you?', ['when do you open', 'where are you']],
  ['is it open on Friday, I would come at 3', ['is it open on Friday']],
  ['colouring on Friday?', ['colouring on Friday']],
  ['the red one is cheaper, right?', ['the red one is cheaper, right']],
  ['how good is it?', ['how good is it']],
])('%j asks %j', (text, clauses) => {
  expect(asked(text)).toEqual(clauses);
});

test.each([
  'can you book it for Friday',
  'my lamp, which is broken, is an ORD-12345',
  'I want it on Friday, what else',
  'yes',
])('%j asks nothing', (text) => {
  expect(asked(text)).toEqual([]);
});

test('asks in German clauses too', () => {
  expect(asked('ORD-12345, und wann haben Sie auf?', 'de')).toEqual(['wann haben Sie auf']);
});
