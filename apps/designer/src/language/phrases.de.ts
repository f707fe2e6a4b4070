import type { Phrases } from '@turnwise/flow';

export const phrasesGerman: Phrases = {
  exits: {
    next: 'dann',
    allKnown: 'wenn alles bekannt ist',
    otherwise: 'sonst',
    yes: 'ja',
    no: 'nein',
    failed: 'misslungen',
    back: 'zurück',
    retry: 'nach zu vielen Versuchen',
    completed: 'fertig',
    cancelled: 'abgebrochen',
    option: (number) => `Weg ${number}`,
  },
  any: 'jede Antwort',
  says: (words) => `sagt ${words}`,
  looksLike: (pattern) => `sieht aus wie ${pattern}`,
  affirmation: { yes: 'ja', no: 'nein', unsure: 'unsicher' },
  wants: (intent) => `will ${intent}`,
  sentiment: { negative: 'klingt unzufrieden', neutral: 'klingt neutral', positive: 'klingt zufrieden' },
  visitsTo: (state) => `Besuche bei ${state}`,
  remembered: (key) => `gemerkt: ${key}`,
  asksAi: (question) => `KI: ${question}`,
  compares(subject, op, value) {
    switch (op) {
      case 'is filled':
        return `${subject} ist gefüllt`;
      case 'is empty':
        return `${subject} ist leer`;
      case 'is confirmed':
        return `${subject} ist bestätigt`;
      case '<':
        return `${subject} ist weniger als ${value}`;
      case '<=':
        return `${subject} ist höchstens ${value}`;
      case '>':
        return `${subject} ist mehr als ${value}`;
      case '>=':
        return `${subject} ist mindestens ${value}`;
      case 'before':
        return `${subject} liegt vor ${value}`;
      case 'after':
        return `${subject} liegt nach ${value}`;
      case 'is':
        return `${subject} ist ${value}`;
      case 'is not':
        return `${subject} ist nicht ${value}`;
      case 'is one of':
        return `${subject} ist eines von ${value}`;
      case 'contains':
        return `${subject} enthält ${value}`;
      case 'starts with':
        return `${subject} beginnt mit ${value}`;
      case 'matches':
        return `${subject} sieht aus wie ${value}`;
      default:
        return `${subject} ${op} ${value}`;
    }
  },
  between: (subject, low, high) => `${subject} liegt zwischen ${low} und ${high}`,
  and: ' und ',
  or: ' oder ',
  always: 'immer',
  never: 'nie',
  not: (condition) => `nicht: ${condition}`,
};
