import type { pictureMessages } from './messages.ts';

export const pictureGerman: typeof pictureMessages = {
  svg: 'Bild speichern (SVG)',
  png: 'Bild speichern (PNG)',
  mermaid: 'Diagramm als Text speichern (Mermaid)',
  print: 'Auf Seiten drucken …',
  drawing: 'Das Bild wird gezeichnet …',
  notLoaded:
    'Der Teil, der Bilder zeichnet, konnte nicht geladen werden. Versuch es nochmal, wenn der Server antwortet.',
};
