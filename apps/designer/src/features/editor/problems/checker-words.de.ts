import type { CheckTexts } from '@turnwise/checker';
import { opWordsGerman } from '../rules/messages.de.ts';
import { patternGerman } from '../rules/pattern-messages.de.ts';
import { slotTypeGerman as types } from '../slots/messages.de.ts';

const number = (value: number | string): string =>
  typeof value === 'number' ? String(value).replace('.', ',') : value;

/** Texts, fields, rules and branches. */
export const checkerWordsGerman = {
  emptyText: {
    say: (state) => `${state} sagt noch nichts: Schreib die Nachricht.`,
    oneOfSay: (state) => `Eine der Nachrichten von ${state} ist leer.`,
    removeEmpty: 'Leere Nachricht entfernen',
    ask: (state) => `${state} fragt noch nichts: Schreib die Frage.`,
    instructions: (state) => `${state} sagt der KI noch nicht, was sie schreiben soll.`,
    fallback: (state) => `${state} hat ohne KI nichts zu sagen: Schreib, was dann gesagt wird.`,
    end: (state) => `${state} beendet das Gespräch ohne ein Wort: Schreib die letzte Nachricht.`,
    slot: (forms, slot, count) =>
      `${forms} ${count === 1 ? 'fragt' : 'fragen'} mit vorgefertigten Worten nach ${slot}: Schreib die Frage des Feldes.`,
    question: (position, listener) => `Frage ${position} von ${listener} ist leer.`,
    answer: (question) => `Die Frage ${question} hat keine Antwort.`,
  },
  emojiOnlyText: (state, text) =>
    `${state} sagt ${text} und kein Wort dazu: Wer sich Texte vorlesen lässt, versteht das nicht.`,
  brokenPlaceholder: {
    message: (state, written, right) =>
      `${state} sagt wörtlich ${written}: Schreib ${right}, damit dort der Inhalt des Feldes steht.`,
    write: (right) => `${right} schreiben`,
  },
  impossibleRule: {
    message: (slot, why) => `Keine Antwort für ${slot} kann richtig sein: ${why}.`,
    leastOverMost: (least, most) =>
      `Der kleinste Wert, ${number(least)}, ist größer als der größte, ${number(most)}`,
    noWholeNumber: (from, to) => `Zwischen ${number(from)} und ${number(to)} liegt keine ganze Zahl`,
    length: (least, most) => `Sie soll mindestens ${least} und höchstens ${most} Zeichen lang sein`,
    days: (after, before) => `Der Tag soll später sein als ${after} und früher als ${before}`,
    daysFromToday: (days) => (days === 0 ? 'heute' : days === 1 ? 'morgen' : `in ${days} Tagen`),
    daysAgo: (days) => (days === 0 ? 'heute' : days === 1 ? 'gestern' : `vor ${days} Tagen`),
    today: 'heute',
    date(day) {
      const [, year, month, date] = /^(\d+)-(\d+)-(\d+)$/.exec(day) ?? [];
      return date === undefined ? day : `am ${date}.${month}.${year}`;
    },
    noWeekday: 'Kein Wochentag ist nach allen Regeln erlaubt',
    noneOfWeekdays: (after, before) =>
      `Kein Tag, der später ist als ${after} und früher als ${before}, fällt auf einen der Wochentage`,
    emptyList: 'Die Liste der erlaubten Antworten ist leer',
    noneListed: 'Keine der Möglichkeiten steht auf der Liste der erlaubten Antworten',
    noCountries: 'Die Liste der Länder ist leer',
    startTooLong: (start, most) => `Sie soll mit ${start} beginnen und höchstens ${most} Zeichen lang sein`,
    noChoices: (slot) => `${slot} hat noch keine Möglichkeiten zur Auswahl.`,
    namelessChoice: (slot) =>
      `${slot} hat eine Möglichkeit ohne Namen: Niemand wüsste, was damit gewählt wird.`,
    onlyNamed: 'Namenlose entfernen',
    swap: 'Die beiden vertauschen',
  },
  impossibleValue: {
    byDefault: (slot, value) =>
      `Der übliche Wert von ${slot}, ${value}, passt nicht zu den eigenen Regeln: Stattdessen übernimmt ein Mensch.`,
    noDefault: 'Üblichen Wert entfernen',
    bySet: (state, slot, value) =>
      `${state} setzt ${slot} auf ${value}, was dort nicht stehen kann: Es wird nichts gesetzt.`,
    doNotSet: 'Nicht setzen',
  },
  unknownCountry: {
    message: (slot, code) => `Eine Regel von ${slot} nennt das Land ${code}, das es nicht gibt.`,
    remove: (code) => `${code} aus der Liste nehmen`,
  },
  sensitiveInClear: {
    summary: (state, slot) =>
      `${state} schreibt ${slot} offen in die Zusammenfassung: Wer das Gespräch liest, liest es mit.`,
    copied: (state, slot, into) =>
      `${state} füllt ${into} mit ${slot}, das vertraulich ist. ${into} ist es nicht, und dort wird nichts verdeckt.`,
    makeSensitive: (slot) => `${slot} vertraulich machen`,
  },
  sensitiveRemembered: {
    message: (slot) => `${slot} ist vertraulich und wird darum nie gemerkt.`,
    doNotRemember: 'Nicht merken',
  },
  unfittingFormat: {
    message: (format, slot, type) =>
      `${format} passt nicht zu ${slot}: Dort ist die Antwort von der Art „${type}“.`,
    formats: {
      currency: 'Eine Währung',
      unit: 'Eine Einheit',
      percent: 'Eine Prozentangabe',
      date: 'Eine Schreibweise für Tage',
      time: 'Eine Schreibweise für Uhrzeiten',
    },
    remove: 'Schreibweise entfernen',
  },
  removeRule: 'Regel entfernen',
  pointlessRule: {
    everyWeekday: (slot) => `Eine Regel von ${slot} erlaubt jeden Wochentag und bewirkt darum nichts.`,
  },
  unfittingRule: {
    message: (rule, slot, type) =>
      `${rule} passt nicht zu ${slot}: Dort ist die Antwort von der Art „${type}“.`,
    rules: {
      min: 'Ein kleinster Wert',
      max: 'Ein größter Wert',
      integer: 'Die Regel „ganze Zahl“',
      after: 'Ein frühester Tag',
      before: 'Ein spätester Tag',
      weekdays: 'Eine Liste von Wochentagen',
      country: 'Eine Liste von Ländern',
    },
  },
  refusedPattern: {
    message: (pattern, owner, why) => `Das Muster ${pattern} von ${owner} geht nicht: ${why}.`,
    why: (refusal) => patternGerman.refused(refusal).replace(/\.$/, ''),
    remove: 'Muster entfernen',
  },
  duplicateChoice: {
    twice: (slot, choice) => `${slot} hat die Möglichkeit ${choice} zweimal.`,
    keepFirst: 'Die erste behalten',
    either: (slot, word, one, other) => `Bei ${slot} kann ${word} sowohl ${one} als auch ${other} bedeuten.`,
  },
  choiceWithoutBranch: (state, choices, slot) => `Bei ${slot} hat ${state} keinen Zweig für ${choices}.`,
  quickReplyWithoutBranch: {
    message: (state, reply) => `${state} bietet die Antwort ${reply} an, versteht sie aber nicht.`,
    taps: (reply) => `Jemand tippt ${reply} an.`,
    remove: 'Nicht anbieten',
  },
  unfittingComparison: {
    op: (state, slot, op, type) =>
      `In ${state} passt der Vergleich ${op} nicht zu ${slot}: Dort ist die Antwort von der Art „${type}“.`,
    choice: (state, slot, value) =>
      `${state} wartet darauf, dass ${slot} ${value} ist, aber diese Möglichkeit gibt es dort nicht.`,
  },
  shadowedBranch: {
    message: (state, branch, earlier) =>
      `In ${state} wird ${branch} nie genommen: ${earlier} steht davor und passt immer, wenn ${branch} passt.`,
    putFirst: 'Nach vorn stellen',
  },
  impossibleBranch: {
    message: (state, branch, why) => `In ${state} wird ${branch} nie genommen: ${why}.`,
    turned: (from, to) => `Zwischen ${number(from)} und ${number(to)} liegt nichts`,
    beyond: (slot, least, most) =>
      least === null
        ? `${slot} ist höchstens ${number(most ?? 0)}`
        : most === null
          ? `${slot} ist mindestens ${number(least)}`
          : `${slot} liegt zwischen ${number(least)} und ${number(most)}`,
    incomparable: (slot, value) => `${slot} lässt sich nicht mit ${value} vergleichen`,
    contradiction: 'Die Bedingungen schließen einander aus',
    turn: 'Die beiden ordnen',
  },
  unfilledSlotCompared: (state, slot) =>
    `${state} entscheidet nach ${slot}, aber nichts in diesem Ablauf fragt danach oder füllt dieses Feld.`,
  branch: {
    number: (position) => `Zweig ${position}`,
    numberFirst: (position) => `Zweig ${position}`,
    called: (label) => `der Zweig ${label}`,
  },
  example: {
    any: 'Irgendeine Antwort.',
    writes: (words) => `Jemand schreibt ${words}.`,
    affirmation: { yes: 'Jemand sagt ja.', no: 'Jemand sagt nein.', unsure: 'Jemand ist unsicher.' },
    is: (what, value) => `${what} ist ${number(value)}.`,
    visits: (state) => `Zahl der Besuche bei ${state}`,
    holds: (condition) => `${condition}.`,
  },
  slotTypes: {
    text: types.text.name,
    name: types.name.name,
    integer: types.integer.name,
    number: types.number.name,
    boolean: types.boolean.name,
    date: types.date.name,
    time: types.time.name,
    email: types.email.name,
    phone: types.phone.name,
    choice: types.choice.name,
  },
  op: (op) => opWordsGerman[op],
} satisfies Partial<CheckTexts>;
