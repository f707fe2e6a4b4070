import { expect, test } from 'vitest';
import { otherLanguage, templatesFor } from './templates-for.ts';

const templates = [
  { id: 'refund', language: 'en' },
  { id: 'termin', language: 'de' },
  { id: 'greeting', language: 'en-GB' },
];
const order = (language: string) => templatesFor(language, templates).map(({ id }) => id);

test('what speaks the interface’s language comes first', () => {
  expect(order('de')).toEqual(['termin', 'refund', 'greeting']);
  expect(order('en')).toEqual(['refund', 'greeting', 'termin']);
});

test('another language is named, in the words of the interface', () => {
  expect(otherLanguage('en', { language: 'de' })).toBe('German');
  expect(otherLanguage('de', { language: 'en' })).toBe('Englisch');
  expect(otherLanguage('de', { language: 'de-AT' })).toBeNull();
});
