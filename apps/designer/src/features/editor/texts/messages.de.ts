import type { chipMessages, messages } from './messages.ts';

export const textsGerman: typeof messages = {
  insert: 'Feld einsetzen',
  insertInto: (field) => `Feld einsetzen in ${field}`,
  insertSearch: 'Etwas zum Einsetzen suchen',
  nothingToInsert: 'Es gibt noch keine Felder. Leg unter „Felder“ eines an.',
  noMatch: 'Nichts heißt so.',
  makeSlot: (label) => `Das Feld „${label}“ anlegen`,
  slots: 'Felder',
  fromActions: 'Von Aktionen',
  remembered: 'Gemerkt über die Person',
  rememberedSlot: (label) => `${label}, wie gemerkt`,
  suggestions: (field) => `Was in ${field} eingesetzt werden kann`,
  slashHint: 'Tipp /, um ein Feld einzusetzen.',
  another: 'Weitere Formulierung',
  wording: (n) => `Formulierung ${n}`,
  removeText: (name) => `${name} entfernen`,
  removed: (name) => `${name} entfernt`,
};

export const chipsGerman: typeof chipMessages = {
  remove: (text) => `${text} entfernen`,
  addHint: 'Nach jedem Eintrag Eingabe drücken.',
  added: (text) => `${text} hinzugefügt`,
  removed: (text) => `${text} entfernt`,
  known: (text) => `${text} steht schon da`,
};
