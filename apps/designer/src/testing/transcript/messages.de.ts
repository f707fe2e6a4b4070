import type { transcriptMessages } from './messages.ts';

export const transcriptGerman: typeof transcriptMessages = {
  expected: 'Erwartet',
  now: 'Jetzt',
  goesTo: (state) => `geht zu ${state}`,
  staysAt: (state) => `bleibt bei ${state}`,
  whyOf: (turn) => `Warum, Runde ${turn}`,
  silence: 'Niemand schreibt',
  silenceFor: (time) => `${time} später: Niemand hat geschrieben`,
  later: (time) => `${time} später`,
  cameBack: 'Dein Gegenüber kommt wieder',
  cameBackAfter: (time) => `Dein Gegenüber kommt ${time} später wieder`,
  unanswered: 'Die Antwort auf das Gefragte lässt auf sich warten',
  answered: 'Die Antwort ist da',
  setTo: (slot, value) => `Von Hand gesetzt: ${slot} ist ${value}`,
  startsAt: (state) => `Von Hand gesetzt auf ${state}`,
  fresh: 'Dieses Gespräch ist vorbei; ein neues beginnt',
  duration: {
    seconds: (count) => (count === 1 ? '1 Sekunde' : `${count} Sekunden`),
    minutes: (count) => (count === 1 ? '1 Minute' : `${count} Minuten`),
    hours: (count) => (count === 1 ? '1 Stunde' : `${count} Stunden`),
    days: (count) => (count === 1 ? '1 Tag' : `${count} Tage`),
  },
};
