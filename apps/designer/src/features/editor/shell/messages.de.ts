import type { shellMessages } from './messages.ts';

export const shellGerman: typeof shellMessages = {
  loading: 'Der Ablauf wird geöffnet …',
  failedTitle: 'Der Ablauf konnte nicht geöffnet werden',
  toFlows: 'Zu deinen Abläufen',
  tryAgain: 'Nochmal versuchen',
  right: 'Einzelheiten',
  details: 'Einzelheiten des Schritts',
  tryIt: 'Ausprobieren',
  edit: (title) => `Bearbeiten: ${title}`,
  flow: 'Bearbeiten: dieser Ablauf',
  frame: 'Bearbeiten: Rahmen',
  several: (count) => `${count} Schritte`,
  rightSide: 'Was die rechte Seite zeigt',
  severalTitle: (count) => `${count} Schritte sind ausgewählt`,
  severalText:
    'Mit der Leiste über der Zeichenfläche kannst du sie ausrichten, duplizieren oder löschen. Klick auf einen, um ihn zu bearbeiten.',
  hideLeft: 'Linke Seite ausblenden',
  showLeft: 'Linke Seite einblenden',
  hideRight: 'Rechte Seite ausblenden',
  showRight: 'Rechte Seite einblenden',
};
