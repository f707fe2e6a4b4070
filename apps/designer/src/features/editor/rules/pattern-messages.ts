import type { PatternRefusal } from '@turnwise/understanding';
import { translated } from '../../../language/translated.ts';

/** What stands around a pattern, in English. */
export const patternMessages = translated('pattern', {
  examples: 'Examples of what fits',
  examplesPlaceholder: 'ORD-12345',
  examplesHint: 'Several, with commas between, show what may differ.',
  fits: (what: string) => `Fits ${what}.`,
  then: ', then ',
  or: ', or ',
  parts: {
    text: (text: string) => `“${text}”`,
    digits: (count: string) => (count === '1' ? 'one digit' : `${count} digits`),
    capitals: (count: string) => (count === '1' ? 'one capital letter' : `${count} capital letters`),
    smalls: (count: string) => (count === '1' ? 'one small letter' : `${count} small letters`),
    letters: (count: string) => (count === '1' ? 'one letter' : `${count} letters`),
  },
  from: (min: number, max: number) => `${min} to ${max}`,
  itself: 'The pattern itself',
  pattern: 'Pattern',
  hint: 'A regular expression: \\d is a digit, {3,5} is three to five times.',
  tryIt: 'Try a message on it',
  hit: (words: string) => `It fits: “${words}”.`,
  miss: 'It does not fit.',
  refused: (refusal: PatternRefusal): string => refusal.message,
});
