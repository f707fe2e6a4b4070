import type { patternMessages } from './pattern-messages.ts';

export const patternGerman: typeof patternMessages = {
  examples: 'Beispiele, die passen',
  examplesPlaceholder: 'ORD-12345',
  examplesHint: 'Mehrere, mit Komma getrennt, zeigen, was sich ändern darf.',
  fits: (what) => `Passt: ${what}.`,
  then: ', dann ',
  or: ', oder ',
  parts: {
    text: (text) => `„${text}“`,
    digits: (count) => (count === '1' ? 'eine Ziffer' : `${count} Ziffern`),
    capitals: (count) => (count === '1' ? 'ein Großbuchstabe' : `${count} Großbuchstaben`),
    smalls: (count) => (count === '1' ? 'ein Kleinbuchstabe' : `${count} Kleinbuchstaben`),
    letters: (count) => (count === '1' ? 'ein Buchstabe' : `${count} Buchstaben`),
  },
  from: (min, max) => `${min} bis ${max}`,
  itself: 'Das Muster selbst',
  pattern: 'Muster',
  hint: 'Ein regulärer Ausdruck: \\d ist eine Ziffer, {3,5} heißt drei- bis fünfmal.',
  tryIt: 'An einer Nachricht ausprobieren',
  hit: (words) => `Es passt: „${words}“.`,
  miss: 'Es passt nicht.',
  refused({ reason, detail }) {
    switch (reason) {
      case 'look_around':
        return 'Vorausschau und Rückschau gibt es in Mustern hier nicht.';
      case 'back_reference':
        return 'Rückverweise wie \\1 gibt es in Mustern hier nicht.';
      case 'flags':
        return `„${detail}“ sind keine bekannten Zusätze; es gibt i, m und s.`;
      default:
        return detail
          ? `Das Muster lässt sich nicht lesen (${detail}).`
          : 'Das Muster lässt sich nicht lesen.';
    }
  },
};
