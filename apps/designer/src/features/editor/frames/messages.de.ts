import type { frameMessages } from './messages.ts';

export const frameGerman: typeof frameMessages = {
  panel: 'Rahmen',
  title: 'Titel',
  untitled: 'Rahmen ohne Titel',
  titlePlaceholder: 'Was gehört hier zusammen?',
  color: 'Farbe',
  colors: { grey: 'Grau', blue: 'Blau', green: 'Grün', yellow: 'Gelb', red: 'Rot', purple: 'Violett' },
  size: 'Größe',
  width: 'Breite',
  height: 'Höhe',
  fit: 'An die Schritte anpassen',
  states: 'Was darin steht',
  none: 'In diesem Rahmen steht noch kein Schritt. Zieh welche hinein, oder zieh den Rahmen an den Ecken um sie herum.',
  statesHint: 'Wird der Rahmen verschoben, wandern sie mit. Wird er gelöscht, bleiben sie stehen.',
  delete: 'Rahmen löschen',
  framesKeys:
    'Eingabe benennt um, Entf entfernt den Rahmen und behält die Schritte, Alt und Pfeile verschieben ihn.',
  titleOf: (title) => `Titel von ${title}`,
  more: (title) => `Mehr zu ${title}`,
  count: (states) => (states === 1 ? '1 Schritt' : `${states} Schritte`),
};
