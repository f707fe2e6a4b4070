import type { rehearsalMessages } from './messages.ts';

export const rehearsalGerman: typeof rehearsalMessages = {
  emptyTitle: 'Probelauf mit erfundenen Kunden',
  emptyText:
    'Zehn erfundene Kunden reden mit deinem Ablauf, wie er jetzt gezeichnet ist, alle auf ihre Art: wortkarg, weitschweifig, alles auf einmal. Du siehst, wer durchkommt und wo eine Antwort anders genommen wird, als sie gemeint war.',
  emptyHint: 'Es dauert ein paar Sekunden, hier in deinem Browser.',
  rehearse: 'Probelauf beginnen',
  loading: 'Die Abläufe, die dieser ausführt, werden geladen …',
  nothingDrawn: 'Noch nichts für einen Probelauf da',
  nothingDrawnText: 'Zeichne den ersten Schritt, dann können erfundene Kunden mit deinem Ablauf reden.',
  noStart: 'Der Ablauf fängt noch nirgends an',
  noStartText: 'Wähle den Schritt, mit dem er anfängt, dann können erfundene Kunden mit deinem Ablauf reden.',

  results: 'Was beim Probelauf herauskam',
  running:
    'Zehn erfundene Kunden reden gerade mit deinem Ablauf, wie er jetzt gezeichnet ist, jeder fünfmal.',
  held: (held, all) => `${held} von ${all} Gesprächen geführt`,
  rehearsing: 'Probelauf',
  progress: 'Geführte Gespräche',
  stop: 'Anhalten',
  again: 'Mit anderen Leuten',
  sameAgain: 'Nochmal',
  changed: 'Der Ablauf ist seitdem anders gezeichnet. Was du siehst, ist von vorher.',
  failed: 'Der Probelauf ging nicht weiter. Was du siehst, wurde bis dahin geführt.',
  stopped: (held, all) =>
    held === 0
      ? 'Angehalten, bevor ein Gespräch zu Ende war.'
      : `Angehalten nach ${held} von ${all} Gesprächen.`,
  gotThrough: (count, all) =>
    count === all
      ? all === 1
        ? 'Das einzige kam durch'
        : `Alle ${all} kamen durch`
      : `${count} von ${all} ${count === 1 ? 'kam' : 'kamen'} durch`,
  tookOtherwise: (count) =>
    count === 1
      ? '1 Antwort wurde anders genommen, als sie gemeint war.'
      : `${count} Antworten wurden anders genommen, als sie gemeint waren.`,
  allUnderstood: 'Jede Antwort wurde so genommen, wie sie gemeint war.',
  meant: {
    handedOff: (count) =>
      count === 1
        ? '1 davon wurde an einen Menschen übergeben, wie es der Ablauf will.'
        : `${count} davon wurden an einen Menschen übergeben, wie es der Ablauf will.`,
    cancelled: (count) =>
      count === 1
        ? '1 davon brach ab und wollte das auch.'
        : `${count} davon brachen ab und wollten das auch.`,
  },
  ended: {
    handedOff: (count) =>
      count === 1
        ? '1 wurde ohne Not an einen Menschen übergeben.'
        : `${count} wurden ohne Not an einen Menschen übergeben.`,
    cancelled: (count) => `Bei ${count} wurde abgebrochen, ohne dass es gewollt war.`,
    tooLong: (count) =>
      count === 1
        ? '1 gab nach einem sehr langen Gespräch auf.'
        : `${count} gaben nach einem sehr langen Gespräch auf.`,
    silent: (count) =>
      count === 1 ? '1 hatte nichts mehr zu antworten.' : `${count} hatten nichts mehr zu antworten.`,
  },

  people: 'Wer geredet hat',
  who: 'Kunde',
  through: 'Durchgekommen',
  ofTalks: (count, talks) => `${count} von ${talks}`,
  usualMessages: 'Nachrichten, meist',
  misunderstood: 'Miss\u00adverstanden',
  misunderstoodTimes: (count) => `${count} missverstanden`,
  notYet: '–',
  personas: {
    plain: { name: 'Klare Worte', manner: 'Antwortet auf jede Frage einfach und klar.' },
    brief: { name: 'Wortkarg', manner: 'Sagt ein, zwei Wörter, wo andere einen Satz schreiben.' },
    chatty: { name: 'Gesprächig', manner: 'Packt jede Antwort in viel Drumherum.' },
    all_at_once: { name: 'Alles auf einmal', manner: 'Erzählt ungefragt alles in einer Nachricht.' },
    changes_mind: { name: 'Überlegt es sich', manner: 'Sagt erst das eine und dann doch das andere.' },
    careless: { name: 'In Eile', manner: 'Vertippt sich und schaut nicht zurück.' },
    curious: { name: 'Neugierig', manner: 'Fragt erst etwas anderes.' },
    unsure: { name: 'Unsicher', manner: 'Glaubt schon, vielleicht, und sagt das auch.' },
    impatient: { name: 'Ungeduldig', manner: 'Will schnell fertig sein und sagt das auch.' },
    distracted: { name: 'Abgelenkt', manner: 'Geht mittendrin weg und kommt wieder.' },
  },

  wrong: 'Wo es schiefgeht',
  nowhere: 'Nirgends: Alles wurde so genommen, wie es gemeint war.',
  inFlow: (flow) => `in „${flow}“`,
  show: 'Auf der Zeichenfläche',
  showNamed: (state) => `„${state}“ auf der Zeichenfläche zeigen`,
  times: (count) => (count === 1 ? 'einmal' : `${count}-mal`),
  alsoAskedAgain: 'Wo nur nachgefragt werden musste:',
  seeTalk: 'Gespräch lesen',
  seeTalkWith: (said) => `Das Gespräch lesen, in dem „${said}“ gesagt wird`,
  askedAgain: (count) =>
    count === 1 ? 'Hier musste einmal nachgefragt werden.' : `Hier musste ${count}-mal nachgefragt werden.`,
  said: (said, what) => `Gesagt: „${said}“. ${what}`,
  alone: (what) => what,
  notUnderstood: (plain) => `Davon wurde nichts verstanden. „${plain}“ allein wird verstanden.`,
  becameNothing: (slot) => `${slot} wurde geleert. Es hätte bleiben sollen, wie es war.`,
  became: (slot, value, plain, meant) =>
    `${slot} wurde „${value}“. „${plain}“ allein macht daraus „${meant}“.`,
  becameUnasked: (slot, value) => `${slot} wurde „${value}“. Es hätte bleiben sollen, wie es war.`,
  led: (reached, plain, meant) => `Das führte zu ${reached}. „${plain}“ allein führt zu ${meant}.`,
  ledAway: (reached, meant) => `Das führte zu ${reached}. Es hätte bei ${meant} bleiben sollen.`,

  talk: 'Das Gespräch',
  noTalk: 'Sobald Gespräche geführt sind, kannst du sie hier lesen.',
  talkOf: (name, number) => `${name}, Gespräch ${number}`,
  talkNumber: (number, all) => `Gespräch ${number} von ${all}`,
  before: 'Voriges Gespräch',
  after: 'Nächstes Gespräch',
  messages: (count) => (count === 1 ? '1 Nachricht' : `${count} Nachrichten`),
  endings: {
    finished: 'Durchgekommen',
    handedOff: 'An einen Menschen übergeben',
    cancelled: 'Abgebrochen',
    tooLong: 'Aufgegeben',
    silent: 'Nichts mehr zu antworten',
  },
  keep: 'Als Test behalten',
  kept: 'Als Test behalten',
  holds: (turns) => (turns === 1 ? 'Eine Runde.' : `${turns} Runden.`),
  expectsNow: 'Der Test erwartet, was jetzt geschieht.',
  holdsOn: (count) =>
    count === 1
      ? 'In diesem Gespräch wurde eine Antwort anders genommen, als sie gemeint war, und daran würde der Test festhalten. Bessere lieber erst den Ablauf nach und behalte das Gespräch dann.'
      : `In diesem Gespräch wurden ${count} Antworten anders genommen, als sie gemeint waren, und daran würde der Test festhalten. Bessere lieber erst den Ablauf nach und behalte das Gespräch dann.`,
  changedSince:
    'Der Ablauf hat sich seit dem Gespräch geändert. Der Test erwartet, was der Ablauf jetzt tut.',
};
