import type { trailMessages } from './messages.ts';

export const trailGerman: typeof trailMessages = {
  trail: 'Die Abläufe, in denen dieser läuft',
  backTo: (flow) => `Zurück zu „${flow}“, wo du warst`,
  open: 'Diesen Ablauf öffnen',
  openCommand: 'Den Ablauf öffnen, den dieser Schritt ausführt',
  backCommand: 'Zurück zum Ablauf, der diesen ausführt',
};
