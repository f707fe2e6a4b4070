import type { missingFlowMessages } from './missing-flow-messages.ts';

export const missingFlowGerman: typeof missingFlowMessages = {
  looking: 'Der Ablauf wird gesucht …',
  deletedTitle: (name) => `„${name}“ wurde gelöscht`,
  deletedText: (when) =>
    `Seit ${when} liegt er im Papierkorb. Dort bleibt er 30 Tage lang, mit seinen Versionen und Gesprächen, und lässt sich zurückholen.`,
  bringBack: 'Zurückholen',
  isBack: (name) => `„${name}“ ist wieder da.`,
  unknownTitle: 'Diesen Ablauf gibt es hier nicht',
  toFlows: 'Zu deinen Abläufen',
};
