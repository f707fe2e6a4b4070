import type { Phrases } from './phrases.ts';

const months = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
];

export const german: Phrases = {
  names: ['Sarah Kern', 'Jürgen Weiß', 'Aylin Yılmaz', 'Karl-Heinz Möller'],
  emails: ['sarah@example.com', 'j.weiss@example.org', 'aylin_y@mail.example.net'],
  stories: [
    'Es geht um die Bestellung von letzter Woche',
    'Eine Freundin hat mir davon erzählt',
    'Die blaue mit dem langen Kabel',
    'Nur eine Kleinigkeit, sie kam mit den anderen',
  ],
  brief: {
    yes: ['jo', 'jep', 'jup', 'ja'],
    no: ['nö', 'nee', 'nein'],
    any: ['{}'],
  },
  chatty: {
    yes: ['Oh ja, das würde ich so sagen.', 'Ja, auf jeden Fall.', 'Ja doch, so ist es.'],
    no: ['Oh nein, leider nicht.', 'Nein, das würde ich nicht sagen.', 'Nein, ganz und gar nicht.'],
    name: [
      'Ich bin {}, freut mich sehr.',
      'Mein Name ist {}, schön, Sie kennenzulernen.',
      'Hier spricht {}, guten Tag.',
    ],
    email: [
      'Sie erreichen mich unter {}, da schaue ich jeden Tag rein.',
      'Meine E-Mail wäre {}, die private.',
    ],
    phone: ['Meine Nummer ist {}, die habe ich schon ewig.', 'Sie erreichen mich unter {}, fast immer.'],
    date: ['Ich schaue mal in den Kalender. Das wäre der {}.', 'Ich musste zu Hause fragen, am {}.'],
    time: ['Mal sehen. Um {} wäre es.', 'Ich musste zu Hause fragen, um {}.'],
    number: ['Lassen Sie mich zählen. Das wären {}.', 'Ich musste erst zählen, es sind {}.'],
    code: ['Ich habe es hier vor mir, es ist {}.', 'Ich hole nur die Brille. Hier steht {}.'],
    choice: ['Mal sehen. Ich würde sagen: {}.', 'Wenn Sie mich fragen, wäre das {}.'],
    words: ['Mal sehen. Ich würde sagen: {}.', 'Wenn Sie mich fragen: {}.'],
    sentence: ['{}'],
    any: ['Mal sehen. Ich würde sagen: {}.'],
  },
  openers: [
    'Guten Tag!',
    'Hallo, wie nett, dass Sie fragen.',
    'Guten Morgen, was für ein schönes Wetter heute.',
    'Ach, hallo noch mal.',
  ],
  thanks: ['Vielen Dank!', 'Herzlichen Dank!', 'Danke schön.'],
  strays: ['Sie sind sehr freundlich.', 'Ich rede wieder so viel.', 'Meine Nachbarin hat von Ihnen erzählt.'],
  careless: {
    name: ['bin {}', 'ich heise {}', 'mein nmae ist {}'],
    email: ['meine emial ist {}', 'das ist {}'],
    phone: ['meine numer ist {}', 'das ist {}'],
    date: ['am {}', 'ich glaub {}'],
    time: ['um {}', 'ich glaub {}', 'um {} bite'],
    number: ['das sind {}', '{} galub ich'],
    code: ['das ist {}', 'die numer ist {}', '{} dnake'],
    choice: ['{} bite', '{}', 'ich galub {}'],
    any: ['{}'],
  },
  asides: [
    'sind Sie ein Roboter?',
    'wie spät ist es?',
    'wie lange dauert das?',
    'sind Sie ein echter Mensch?',
    'wie ist das Wetter bei Ihnen?',
    'macht Ihnen das Spaß?',
  ],
  backToIt: ['Wie auch immer, {}', 'War nur so eine Frage. {}', 'Also, {}'],
  doubts: ['hm, bin nicht sicher', 'weiß ich nicht', 'keine Ahnung', 'schwer zu sagen'],
  hesitant: {
    yes: ['äh, ja', 'ähm, ja', 'ja, ähm, ja'],
    no: ['äh, nein', 'ähm, nein', 'nein, ähm, nein'],
    name: ['{}'],
    sentence: ['{}'],
    words: ['hm, {} glaube ich', '{} denke ich'],
    any: ['hm, ich glaube {}', '{} denke ich', '{}, würde ich sagen'],
  },
  grumpy: {
    yes: ['ja!!', 'JA', 'natürlich ja'],
    no: ['nein!!', 'NEIN', 'nein, also wirklich'],
    sentence: ['{}!!'],
    any: ['{}!!', 'oh Mann. {}', '{}, etwas schneller', '{}. das dauert ja ewig'],
  },
  wantsPerson: [
    'ich will jetzt mit einem Menschen sprechen',
    'das bringt nichts, geben Sie mir einen echten Menschen',
    'kann ich bitte einfach mit jemandem reden?',
    'ich möchte einen Mitarbeiter',
  ],
  excuses: ['so, bin wieder da', 'Entschuldigung, ich war kurz weg', 'bin zurück, da war ein Anruf'],
  corrections: [
    'Entschuldigung, ich meinte {}',
    'Doch lieber {}',
    'Moment, {} stattdessen',
    'Ups, ich meinte {}',
  ],
  namedCorrections: ['Entschuldigung, bei {label} meinte ich {}', 'Moment, {label} soll doch {} sein'],
  allAtOnce: {
    openers: ['Guten Tag,', 'Hallo,', 'Moin,', ''],
    facts: {
      name: ['ich heiße {}', 'mein Name ist {}'],
      email: ['meine E-Mail ist {}', 'Sie erreichen mich unter {}'],
      phone: ['meine Telefonnummer ist {}'],
      any: ['{label}: {}', '{label} ist {}'],
    },
    and: ' und ',
  },
  day: (day, withYear, isBrief) => {
    const month = day.getUTCMonth();
    const date = `${day.getUTCDate()}.${isBrief ? `${month + 1}.` : ` ${months[month] ?? ''}`}`;
    return withYear ? `${date}${isBrief ? '' : ' '}${day.getUTCFullYear()}` : date;
  },
  clock: (hours, minutes, isBrief) =>
    `${hours}${minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`} ${isBrief ? 'uhr' : 'Uhr'}`,
  inSentence: (label) => label,
};
