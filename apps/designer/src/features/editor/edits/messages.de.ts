import type { editMessages } from './messages.ts';

const steps = (count: number): string => (count === 1 ? 'Schritt' : `${count} Schritte`);

export const editGerman: typeof editMessages = {
  add: (kind) => `${kind} hinzufügen`,
  connect: 'Verbinden',
  disconnect: 'Verbindung entfernen',
  delete: (count) => (count === 1 ? 'Löschen' : `${count} Dinge löschen`),
  deleteStates: (count) => `${steps(count)} löschen`,
  duplicate: (count) => `${steps(count)} duplizieren`,
  paste: (count) => `${steps(count)} einfügen`,
  cut: (count) => `${steps(count)} ausschneiden`,
  move: (count) => `${steps(count)} verschieben`,
  align: 'Ausrichten',
  tidyUp: 'Aufräumen',
  pin: 'An der Stelle halten',
  unpin: 'Wieder beweglich machen',
  makeStart: 'Zum Anfang machen',
  insert: (kind) => `${kind} dazwischensetzen`,
  addNote: 'Notiz hinzufügen',
  editNote: 'Notiz bearbeiten',
  frameStates: (count) => `${steps(count)} einrahmen`,
  addFrame: 'Rahmen hinzufügen',
  editFrame: 'Rahmen bearbeiten',
  moveFrame: 'Rahmen verschieben',
  fitFrame: 'Rahmen anpassen',
  deleteFrame: 'Rahmen löschen',
  rename: 'Umbenennen',
  editText: 'Text bearbeiten',
  renameFlow: 'Ablauf umbenennen',
  takeBack: 'Rückgängig',
};
