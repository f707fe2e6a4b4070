import type { drawingMessages } from './picture-messages.ts';

export const drawingGerman: typeof drawingMessages = {
  saved: (fileName) => `${fileName} ist gespeichert.`,
  plainSharpness: (fileName) =>
    `${fileName} ist gespeichert, halb so scharf wie sonst, weil der Ablauf groß ist. Ein SVG-Bild ist in jeder Größe scharf.`,
  tooLarge:
    'Dieser Ablauf ist zu groß für ein PNG-Bild. Speichere ihn als SVG-Bild, das beliebig groß sein darf, oder drucke ihn auf Seiten.',
  failed: 'Das Bild konnte nicht gezeichnet werden. Versuch es nochmal, oder speichere es als SVG-Bild.',
  printTitle: 'Auf Seiten drucken',
  printNow: 'Drucken',
  close: 'Schließen',
  paper: 'Papier',
  a4: 'A4',
  letter: 'Letter',
  pages: (count) => (count === 1 ? '1 Seite' : `${count} Seiten`),
  page: (page, of) => `Seite ${page} von ${of}`,
};
