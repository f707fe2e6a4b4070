import type { topbarMessages } from './messages.ts';

export const topbarGerman: typeof topbarMessages = {
  back: 'Zurück zu deinen Abläufen',
  name: 'Name des Ablaufs',
  draft: 'Entwurf',
  draftTip: 'Nie veröffentlicht: Nur du kannst damit reden, unter „Ausprobieren“.',
  published: 'Veröffentlicht',
  publishedTip: (version) => `Andere reden mit Version ${version}: mit dem, was du hier siehst.`,
  unpublished: 'Geändert',
  unpublishedTip: (version) =>
    `Andere reden mit Version ${version}. Veröffentliche, damit sie bekommen, was du seither geändert hast.`,
  undo: 'Rückgängig',
  redo: 'Wiederholen',
  undoThis: (label) => `Rückgängig: ${label}`,
  redoThis: (label) => `Wiederholen: ${label}`,
  tabs: 'Teile dieses Ablaufs',
  design: 'Zeichnen',
  conversations: 'Gespräche',
  versions: 'Versionen',
  tryIt: 'Ausprobieren',
  publish: 'Veröffentlichen',
  menu: 'Mehr',
  exportFlow: 'Als Datei exportieren',
  importFlow: 'In einen neuen Ablauf importieren …',
  duplicate: 'Diesen Ablauf duplizieren',
  chat: 'Mit der veröffentlichten Version reden',
  chatUnpublished: 'Veröffentliche den Ablauf zuerst.',
  find: 'Alles finden, alles tun …',
  keys: 'Tastenkürzel',
  imported: (name) => `„${name}“ ist importiert.`,
  duplicated: (name) => `Du bist jetzt in der Kopie: „${name}“.`,
  unreadable: 'Diese Datei kann nicht gelesen werden. Wähle einen Ablauf, den Turnwise exportiert hat.',
  publishTitle: 'Veröffentlichen',
  publishText:
    'Neue Gespräche beginnen mit dieser Version. Laufende bleiben bei der, mit der sie begonnen haben.',
  note: 'Was neu ist',
  notePlaceholder: 'Zum Beispiel: fragt nach dem Grund, übergibt nach drei Versuchen',
  noteHint: 'Freiwillig. Steht in der Liste der Versionen.',
  author: 'Dein Name',
  authorHint: 'Freiwillig. Damit andere wissen, wen sie fragen können.',
  cancel: 'Abbrechen',
  publishNow: 'Veröffentlichen',
  blockedTitle: 'Noch nicht so weit',
  blockedText: 'Löse zuerst das hier. Jeder Eintrag führt an seine Stelle, und manche lösen sich selbst.',
  warnings: (count, besides) =>
    count === 1
      ? `${besides ? 'Noch etwas' : 'Etwas'} ist einen Blick wert, hält dich aber nicht auf.`
      : `${besides ? 'Noch ' : ''}${count} Dinge sind einen Blick wert, halten dich aber nicht auf.`,
  saveFirst:
    'Deine letzten Änderungen sind noch nicht gespeichert und können darum nicht veröffentlicht werden. Versuch es gleich nochmal.',
  publishedAs: (version) => `Version ${version} ist veröffentlicht.`,
  chatWithIt: 'Damit reden',
};
