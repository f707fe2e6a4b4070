import { expect, it } from 'vitest';
import { read } from './refund.fixture.ts';

const asked = { en: 'That is a refund of €49.90. Shall I submit it?', de: 'Soll ich den Termin buchen?' };
const isPlainYes = (text: string, language: 'en' | 'de') => {
  const { affirmation, isReserved } = read(text, {}, { prompt: asked[language], language });
  return affirmation === 'yes' && !isReserved;
};

it.each([
  'yes, not now',
  'yes, I am not sure',
  'yes I know, I do not want it',
  'yes, I need to think',
  'yes, I have a question',
  'yes, I want to complain',
  'yes, I will call you',
  'yes, let me ask my wife',
  'yes, I have to check with my boss',
  'yes, we still need to decide',
  'yes, remind me next week',
  'yes, can I think about it',
  'yes, as soon as I have the money',
  'yes, give me a minute',
  'yes, in a moment',
])('agrees to nothing: %s', (text) => expect(isPlainYes(text, 'en')).toBe(false));

it.each([
  'yes',
  'yes, why not',
  'yes, no problem',
  'yes, not a problem',
  'yes, I agree',
  'yes, I am sure',
  'yes, I do',
  'yes, I want my money back',
  'yes, I need my refund',
  'yes, I already told you',
  'yes, I would love to',
  "yes, let's do it",
  'yes, we want that',
  'yes, it looks good to me',
  'yes, please go ahead and submit it',
])('agrees: %s', (text) => expect(isPlainYes(text, 'en')).toBe(true));

it.each([
  'ja, jetzt nicht',
  'ja, ich bin mir nicht sicher',
  'ja, ich muss noch überlegen',
  'ja, ich frage noch meine Frau',
  'ja, ich habe noch eine Frage',
  'ja, ich rufe Sie an',
])('stimmt nichts zu: %s', (text) => expect(isPlainYes(text, 'de')).toBe(false));

it.each([
  'ja',
  'ja, warum nicht',
  'ja, kein Problem',
  'ja, ich bin einverstanden',
  'ja, ich bitte darum',
  'ja, das passt mir',
  'ja, wir kommen',
  'ja, ich nehme den Termin',
])('stimmt zu: %s', (text) => expect(isPlainYes(text, 'de')).toBe(true));
