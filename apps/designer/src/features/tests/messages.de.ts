import type { testsMessages } from './messages.ts';

export const testsGerman: typeof testsMessages = {
  title: 'Tests',
  list: 'Tests dieses Ablaufs',
  loading: 'Die Tests werden geladen …',
  failedTitle: 'Die Tests können gerade nicht gezeigt werden',
  retry: 'Nochmal versuchen',
  notPlayed:
    'Die Tests konnten mit dem Ablauf, wie er jetzt gezeichnet ist, nicht durchgespielt werden. Was du siehst, ist von vorher.',

  summary: 'Wie die Tests stehen',
  allPass: (count) =>
    count === 1
      ? 'Der einzige Test besteht'
      : count === 2
        ? 'Beide Tests bestehen'
        : `Alle ${count} Tests bestehen`,
  somePass: (passing, count) =>
    count === 1
      ? 'Der einzige Test scheitert'
      : `${passing} von ${count} Tests ${passing === 1 ? 'besteht' : 'bestehen'}`,
  states: 'Schritte',
  ways: 'Wege',
  tested: (tested, all) => `${tested} von ${all}`,
  untested: (count) => (count === 1 ? '1 Stelle ungetestet' : `${count} Stellen ungetestet`),
  untestedTitle: 'Hier geht kein Test durch',
  untestedText: 'Wähle eine Stelle, um sie auf der Zeichenfläche zu sehen.',
  everything: 'Die Tests gehen durch alles.',
  neverReached: 'nie erreicht',
  wayOut: (label) => `der Weg „${label}“`,
  onlyWay: 'der Weg weiter',
  more: 'Mehr',

  filter: 'Welche Tests gezeigt werden',
  all: (count) => `Alle ${count}`,
  failing: (count) => `Gescheitert ${count}`,
  nothingFails: 'Nichts scheitert',
  nothingFailsText: 'Jedes Gespräch geht noch so, wie es sein Test erwartet.',
  passes: 'Besteht',
  fails: 'Scheitert',
  messages: (count) => (count === 1 ? '1 Nachricht' : `${count} Nachrichten`),

  emptyTitle: 'Noch keine Tests',
  emptyText:
    'Ein Test ist ein Gespräch, das du behältst. Sooft du den Ablauf änderst, führt Turnwise jedes behaltene Gespräch nochmal und zeigt dir, welches jetzt anders geht.',
  emptyHow:
    'Rede unter „Ausprobieren“ mit dem Ablauf, bis er tut, was er soll, und behalte das Gespräch als Test.',
  emptyFind: 'Oder lass Turnwise nach Gesprächen suchen, die durch jeden Teil des Ablaufs gehen.',
  tryIt: 'Ausprobieren',

  name: 'Name des Tests',
  transcript: 'Das Gespräch, wie es jetzt geht',
  showWhere: 'Stelle zeigen',
  accept: 'So ist es jetzt richtig',
  acceptAll: (count) => `Alle ${count} als richtig annehmen`,
  acceptAllHint: 'Jeder Test, der scheitert, erwartet ab jetzt, was heute geschieht',
  accepted: (title) => `„${title}“ erwartet das ab jetzt.`,
  acceptedAll: (count) =>
    count === 1 ? '1 Test erwartet, was jetzt geschieht.' : `${count} Tests erwarten, was jetzt geschieht.`,
  everyWord: 'Auch jedes Wort prüfen',
  everyWordHint: 'Sonst prüft ein Test, was geschieht, und du darfst es anders sagen.',
  delete: 'Test löschen',
  deleted: (title) => `„${title}“ ist gelöscht.`,
  undo: 'Rückgängig',

  find: 'Tests suchen',
  findTitle: 'Tests für das suchen, was fehlt',
  findText:
    'Turnwise führt viele Gespräche mit deinem Ablauf und zeigt dir ein paar, die dorthin gehen, wo noch kein Test hingeht. Jedes erwartet, was jetzt geschieht.',
  looking: 'Gespräche werden geführt …',
  stop: 'Anhalten',
  found: (count) => (count === 1 ? '1 Test gefunden' : `${count} Tests gefunden`),
  foundSoFar: (count) => (count === 1 ? 'Bisher 1 Test gefunden' : `Bisher ${count} Tests gefunden`),
  foundReach: (before, after) =>
    before === after
      ? 'Sie gehen andere Wege durch Schritte, die schon erreicht werden.'
      : `Mit ihnen erreichen die Tests ${after} Schritte statt ${before}.`,
  foundNothing: 'Keine weiteren Tests gefunden',
  foundNothingText:
    'Was ungetestet bleibt, erreicht man durch Reden allein nicht: Vielleicht führt nichts dorthin, oder es braucht eine Antwort, die niemand errät. Rede es unter „Ausprobieren“ durch und behalte das Gespräch.',
  nothingMissing: 'Es fehlt nichts: Die Tests gehen durch jeden Schritt und jeden Weg.',
  nothingDrawn: 'Es gibt noch nichts, womit man reden kann: Zeichne den ersten Schritt.',
  stopped: 'Angehalten, bevor etwas gefunden war.',
  lookAgain: 'Nochmal suchen',
  showTalk: 'Gespräch zeigen',
  hideTalk: 'Gespräch zuklappen',
  talkOf: (isOpen, title) => `Gespräch ${isOpen ? 'zuklappen' : 'zeigen'}: ${title}`,
  addFound: (count) => (count === 1 ? '1 Test hinzufügen' : `${count} Tests hinzufügen`),
  cancel: 'Abbrechen',
  close: 'Schließen',
  added: (count) => (count === 1 ? '1 Test ist hinzugefügt.' : `${count} Tests sind hinzugefügt.`),
  import: 'Tests aus einer Datei hinzufügen …',
  export: 'Die Tests als Datei speichern',
  imported: (count) => (count === 1 ? '1 Test ist hinzugefügt.' : `${count} Tests sind hinzugefügt.`),
  importedNone: 'Diese Datei enthält keine Tests. Es wurde nichts geändert.',
  unreadable: (file) =>
    `„${file}“ enthält keine Tests, die Turnwise lesen kann. Wähle eine Datei, die hier unter „Die Tests als Datei speichern“ gespeichert wurde. Es wurde nichts geändert.`,
};
