import type { conflictMessages } from './conflict-messages.ts';

export const conflictGerman: typeof conflictMessages = {
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
