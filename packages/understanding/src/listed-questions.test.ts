import { expect, test } from 'vitest';
import { asksAbout, asksInBrief, sharesContent } from './listed-questions.ts';
import { saysCommand } from './says-command.ts';

const hours = ['What time do you close?', 'when do you open', 'what are your opening hours'];
const refund = ['How long does a refund take?', 'how long until the money arrives'];

test.each([
  ['opening hours', hours],
  ['your opening hours please', hours],
  ['I need your opening hours', hours],
  ['Opening hours?', hours],
  ["I'd rather not say", ['Why do you need it?', "I'd rather not say"]],
])('"%s" asks in brief', (text, questions) => {
  expect(asksInBrief(text, questions)).toBe(true);
});

test.each([
  ['I opened it and it was closed', hours],
  ['I am open to anything', hours],
  ['the shop was closed when I came', hours],
  ['closing my account', hours],
  ['the refund takes too long', refund],
  ['my money never arrived', refund],
  ['please', refund],
])('"%s" tells something else', (text, questions) => {
  expect(asksInBrief(text, questions)).toBe(false);
});

test.each([
  ['How long does a refund take', refund, true],
  ['how long does shipping take', refund, false],
  ['how long is the warranty', refund, false],
  ['when do you open on Sundays', hours, true],
  ['do you ship to Norway', ['Do you ship to Norway?'], true],
  ['do you ship to Sweden', ['Do you ship to Norway?'], false],
  ['what does it cost to repair', ['What does it cost to send it back?'], false],
])('"%s" is about what is listed or not', (text, questions, isAbout) => {
  expect(asksAbout(text, questions)).toBe(isAbout);
});

test('content is shared by words that mean something', () => {
  expect(sharesContent('are you still open?', hours)).toBe(true);
  expect(sharesContent('do you do massages?', ['Where do you stay?', 'how do I get there'])).toBe(false);
});

test('in German too', () => {
  const zeiten = ['Wann haben Sie geöffnet?', 'Wie sind Ihre Öffnungszeiten?'];
  expect(asksInBrief('Öffnungszeiten bitte', zeiten, 'de')).toBe(true);
  expect(asksInBrief('Es war nicht geöffnet', zeiten, 'de')).toBe(false);
});

test('a list is read anew when its flow changes its language', () => {
  const phrases = ['Abbrechen', 'Öffnungszeiten'];
  expect(saysCommand(phrases, 'cancel', 'en')).toBe(false);
  expect(saysCommand(phrases, 'cancel', 'de')).toBe(true);
  const bitte = ['Öffnungszeiten, bitte'];
  expect(asksInBrief('bitte', bitte, 'en')).toBe(true);
  expect(asksInBrief('bitte', bitte, 'de')).toBe(false);
});
