import type { problemMessages } from './messages.ts';

export const problemGerman: typeof problemMessages = {
  none: 'Keine Probleme',
  noneTitle: 'Nichts zu lösen',
  noneText: 'Jeder Weg führt irgendwohin, und alles, was verwendet wird, gibt es. Du kannst veröffentlichen.',
  checking: 'Wird geprüft …',
  count: (count) => (count === 1 ? '1 Problem' : `${count} Probleme`),
  toDo: (count) => `${count} offen`,
  hints: (count) => (count === 1 ? '1 Hinweis' : `${count} Hinweise`),
  title: 'Probleme',
  list: 'Probleme dieses Ablaufs',
  unfinished: 'Noch zu tun',
  errors: 'Vor dem Veröffentlichen zu lösen',
  warnings: 'Einen Blick wert',
  goThere: 'Zeigen, wo',
  example: 'Zum Beispiel:',
  fixed: 'Problem lösen',
  solved: 'Gelöst.',
  undo: 'Rückgängig',
};
