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
  tests: 'Tests',
  conversations: 'Gespräche',
  versions: 'Versionen',
  tryIt: 'Ausprobieren',
  publish: 'Veröffentlichen',
  menu: 'Mehr',
  importFlow: 'In einen neuen Ablauf importieren …',
  imported: (name) => `„${name}“ ist importiert.`,
  duplicated: (name) => `Du bist jetzt in der Kopie: „${name}“.`,
  unreadable: 'Diese Datei kann nicht gelesen werden. Wähle einen Ablauf, den Turnwise exportiert hat.',
};
