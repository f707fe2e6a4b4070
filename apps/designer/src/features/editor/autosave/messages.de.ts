import type { saveMessages } from './messages.ts';

export const saveGerman: typeof saveMessages = {
  saving: 'Wird gespeichert …',
  savedJustNow: 'Gerade gespeichert',
  savedMinutesAgo: (minutes) => `Vor ${minutes} Min. gespeichert`,
  savedAt: (time) => `Um ${time} gespeichert`,
  saved: 'Gespeichert',
  offline: 'Offline: auf diesem Computer behalten',
  offlineTip:
    'Der Server antwortet nicht. Deine Arbeit bleibt in diesem Browser und wird gesendet, sobald er antwortet.',
  onlyHere: 'Offline: lass diese Seite offen',
  onlyHereTip:
    'Der Server antwortet nicht, und dieser Browser hat keinen Platz für deine Arbeit. Sie wird gesendet, sobald der Server antwortet, solange diese Seite offen bleibt.',
  notKept:
    'Dieser Browser behält nichts auf deinem Computer: Er ist voll, privat oder so eingestellt. Schließ diese Seite erst, wenn „Gespeichert“ dasteht.',
  conflict: 'Anderswo geändert',
  conflictTip: 'Dieser Ablauf wurde auch anderswo geändert. Wähle, was bleiben soll.',
  error: 'Nicht gespeichert',
  otherTabs: 'In einem anderen Tab offen',
  otherTabsTip:
    'Dieser Ablauf ist in einem anderen Tab dieses Browsers offen. Arbeite nur in einem, damit sie sich nicht in die Quere kommen.',
  restored: 'Was noch nicht gespeichert war, ist wieder da.',
  updated: 'Dieser Ablauf wurde in einem anderen Tab geändert. Du siehst den neuesten Stand.',

  conflictTitle: 'Dieser Ablauf wurde anderswo geändert',
  conflictText:
    'Ein anderer Tab oder jemand anderes hat gespeichert, während du gearbeitet hast. Nichts ist verloren: Wähle, wie es weitergeht.',
  theyChanged: 'Was dort geändert wurde',
  youChanged: 'Was du geändert hast',
  nothing: 'Nichts, wovon das Gespräch abhängt',
  more: (count) => `und ${count} weitere`,
  combine: 'Beides vereinen',
  combineText: 'Es ging um verschiedene Teile, also passt beides zusammen.',
  keepMine: 'Meines behalten',
  keepMineText: 'Deines wird der Ablauf. Das andere bleibt als eigener Ablauf erhalten.',
  takeTheirs: 'Das andere nehmen',
  takeTheirsText:
    'Das andere wird der Ablauf. Deines wird als Datei heruntergeladen, und Rückgängig bringt es zurück.',
  keepBoth: 'Beides behalten',
  keepBothText: 'Das andere bleibt hier. Deines wird ein eigener Ablauf.',
  later: 'Später entscheiden',

  combined: 'Beides ist vereint.',
  keptMine: (name) => `Deines bleibt. Das andere steht bei deinen Abläufen als „${name}“.`,
  tookTheirs: 'Du siehst jetzt das andere. Deines ist bei deinen Downloads.',
  keptBoth: (name) => `Du siehst jetzt das andere. Deines steht bei deinen Abläufen als „${name}“.`,
  theirName: (name) => `${name} (andere Änderungen)`,
  myName: (name) => `${name} (meine Änderungen)`,
  combineLabel: 'Mit den anderen Änderungen vereinen',
  takeLabel: 'Die anderen Änderungen übernehmen',
  updateLabel: 'Änderungen aus einem anderen Tab',

  parts: {
    state: 'Schritt',
    slot: 'Feld',
    action: 'Aktion',
    listener: 'Mithören',
    note: 'Notiz',
    frame: 'Rahmen',
    settings: 'die Einstellungen',
    start: 'wo es anfängt',
    about: 'Name oder Beschreibung',
    layout: 'wo die Schritte auf der Zeichenfläche stehen',
  },
  changes: { added: 'neu', removed: 'entfernt', changed: 'geändert' },
};
