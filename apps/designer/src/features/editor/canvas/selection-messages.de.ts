import type { selectionMessages } from './selection-messages.ts';

export const selectionGerman: typeof selectionMessages = {
  selected: (count) => `${count} ausgewählt`,
  arrange: 'Ausrichten',
  left: 'Links',
  center: 'An den Mitten, untereinander',
  right: 'Rechts',
  top: 'Oben',
  middle: 'An den Mitten, nebeneinander',
  bottom: 'Unten',
  column: 'In einer Spalte stapeln',
  row: 'In einer Reihe verteilen',
  across: 'Gleicher Abstand quer',
  down: 'Gleicher Abstand senkrecht',
  duplicate: 'Mit Verbindungen duplizieren',
  frame: 'Einrahmen',
  subFlow: 'Zum Teilablauf machen',
  subFlowCommand: 'Auswahl zum Teilablauf machen …',
  delete: 'Löschen',
  hold: {
    right: 'Die Verbindung greifen, die weiterführt; Pfeiltasten folgen ihr dann',
    left: 'Die Verbindung greifen, die hierher führt',
  },
  connection: (from, exit, to) => `Verbindung von ${from}, ${exit}, zu ${to}.`,
  slotUse: { fills: 'füllt es', reads: 'nutzt es', both: 'füllt und nutzt es', clears: 'leert es' },
};
