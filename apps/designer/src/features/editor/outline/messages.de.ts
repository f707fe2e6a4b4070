import type { outlineMessages } from './messages.ts';

export const outlineGerman: typeof outlineMessages = {
  list: 'Schritte in der Reihenfolge des Gesprächs',
  empty: 'Noch keine Schritte',
  emptyText:
    'Füge den ersten hier oder unter „Neu“ hinzu; Gliederung und Zeichenfläche zeigen immer dasselbe.',
  addFirst: 'Schritt hinzufügen',
  addAfter: 'Schritt danach hinzufügen',
  find: 'In der Gliederung suchen',
  nothingFound: 'Kein Schritt sagt das.',
  start: 'Anfang',
  title: 'Titel',
  titleOf: (title) => `Titel von ${title}`,
  rename: 'Umbenennen',
  edit: 'Einzelheiten öffnen',
  delete: 'Löschen',
  more: (title) => `Mehr zu ${title}`,
  leadsTo: (exit, title) => `${title}, ${exit}: führt zu`,
  nowhere: 'noch nirgendwohin',
  ways: 'Ausgänge',
  keys: 'Pfeiltasten bewegen, Eingabe benennt um, Einfg fügt danach ein, Entf entfernt, Alt und Pfeile verschieben die Karte.',
  tryFrom: 'Von hier ausprobieren',
  makeStart: 'Hier anfangen',
  duplicate: 'Duplizieren',
};
