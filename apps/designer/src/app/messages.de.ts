import type { appMessages } from './messages.ts';

export const appGerman: typeof appMessages = {
  loading: 'Wird geladen …',
  notFoundTitle: 'Unter dieser Adresse gibt es nichts',
  notFoundText: 'Vielleicht ist der Link alt, oder der Ablauf wurde gelöscht.',
  toFlows: 'Zu deinen Abläufen',
  unreachable: 'Turnwise antwortet nicht. Es wird wieder versucht …',
  tryNow: 'Jetzt versuchen',
};
