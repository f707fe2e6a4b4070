import type { listenerWords, messages } from './messages.ts';

export const listenerWordsGerman: typeof listenerWords = {
  cancel: {
    name: 'Abbrechen',
    does: 'Fragt, ob Schluss sein soll, und beendet das Gespräch.',
    example: '„lass gut sein“, „stopp“',
  },
  help: {
    name: 'Hilfe',
    does: 'Sagt, was hier möglich ist, und stellt die Frage nochmal.',
    example: '„Hilfe“',
  },
  back: {
    name: 'Zurück',
    does: 'Geht zur Frage davor und vergisst deren Antwort.',
    example: '„geh zurück“',
  },
  restart: {
    name: 'Von vorn',
    does: 'Vergisst alles und fängt neu an.',
    example: '„nochmal von vorn“',
  },
  repeat: {
    name: 'Wiederholen',
    does: 'Sagt die letzte Nachricht nochmal.',
    example: '„sag das nochmal“',
  },
  skip: {
    name: 'Auslassen',
    does: 'Lässt eine Frage, bei der das geht, unbeantwortet.',
    example: '„überspringen“',
  },
  handoff: {
    name: 'Mit einem Menschen reden',
    does: 'Übergibt das Gespräch an einen Menschen: sofort oder in dem Schritt „Übergeben“, zu dem das führt. Zu viele unklare Antworten gehen denselben Weg.',
    example: '„kann ich mit jemandem reden“',
  },
  correction: {
    name: 'Korrektur',
    does: 'Ändert eine frühere Antwort, sagt es und macht weiter.',
    example: '„nein, doch lieber Freitag“',
  },
  same_as_last_time: {
    name: 'Wie letztes Mal',
    does: 'Füllt aus, was eine bekannte Person letztes Mal gesagt hat, und fragt, ob das passt.',
    example: '„wie letztes Mal“',
  },
  questions: {
    name: 'Fragen nebenbei',
    does: 'Beantwortet eine Frage aus der Liste unten und kehrt zurück, wo das Gespräch war.',
    example: '„wann habt ihr offen?“',
  },
  off_topic: {
    name: 'Alles andere',
    does: 'Sagt freundlich, worum es hier geht, wenn nichts passt; mit KI antwortet die KI.',
    example: '„wie wird das Wetter?“',
  },
  silence: {
    name: 'Stille',
    does: 'Meldet sich nochmal, wenn länger keine Antwort kommt.',
    example: 'seit 10 Minuten keine Antwort',
  },
  intent: {
    name: 'Absicht',
    does: 'Aus Beispielen gelernt; Regeln können danach fragen.',
    example: '„ich will mein Geld zurück“',
  },
};

export const listenersGerman: typeof messages = {
  title: 'Mithören',
  back: 'Zurück zum Ablauf',
  hint: 'Wird in jedem Schritt verstanden, was auch gefragt wurde. Meist kann das so bleiben.',
  list: 'Worauf gehört wird',
  onOff: (what) => `Auf „${what}“ hören`,
  changed: 'geändert',
  off: 'aus',
  example: 'Zum Beispiel',
  answer: 'Stattdessen sagen',
  answerPlaceholder: 'Ein Satz wird für dich geschrieben',
  phrasings: 'Auch wenn jemand sagt',
  phrasingsPlaceholder: 'Wendung tippen und Eingabe drücken',
  to: 'und weiter zu',
  stay: 'bleiben, wo es war',
  leaves: {
    cancel: 'zum Ende des Gesprächs',
    restart: 'zum Anfang',
    handoff: 'gleich zu einem Menschen',
  },
  returns: 'Danach die offene Frage nochmal stellen',
  reset: 'Wie es war',
  minutes: 'Nach so vielen Minuten ohne Antwort',
  minutesUnit: 'Minuten',
  minutesPlaceholder: '10',
  edit: (what) => `Mithören auf „${what}“ bearbeiten`,

  questions: 'Fragen und Antworten',
  questionsHint: 'Jederzeit gefragt, sofort beantwortet; dann geht das Gespräch weiter.',
  question: 'Frage',
  questionNumber: (n) => `Frage ${n}`,
  questionPlaceholder: 'Liefert ihr nach Norwegen?',
  questionAnswer: 'Antwort',
  questionAnswerPlaceholder: 'Ja, innerhalb einer Woche.',
  questionExamples: 'Wie man sonst danach fragt',
  addQuestion: 'Frage hinzufügen',
  removeQuestion: (question) => `Frage „${question}“ entfernen`,
  questionList: 'Fragen',
  unnamedQuestion: 'neue Frage',

  intents: 'Absichten',
  intentsHint:
    'Etwas, das man auf viele Arten sagt. Regeln können dem Namen nach danach fragen: „die Nachricht meint …“.',
  intentName: 'Wie sie heißt',
  intentExamples: 'Man sagt zum Beispiel',
  intentFew: 'Gut sind fünf oder mehr verschiedene Arten, es zu sagen.',
  addIntent: 'Absicht hinzufügen',
  intentCalled: (name) => `In Regeln heißt sie „${name}“.`,
  removeIntent: (label) => `Absicht „${label}“ entfernen`,
  newIntent: 'Neue Absicht',
  intentTo: 'Wenn sie irgendwo gemeint ist, weiter zu',
  intentStay: 'nirgendwohin: Nur Regeln fragen danach',
};
