import type { flowMenuMessages } from './flow-menu-messages.ts';

export const flowMenuGerman: typeof flowMenuMessages = {
  exportFlow: 'Als Datei exportieren',
  duplicate: 'Diesen Ablauf duplizieren',
  chat: 'Mit der veröffentlichten Version reden',
  chatUnpublished: 'Veröffentliche den Ablauf zuerst.',
  find: 'Alles finden, alles tun …',
  keys: 'Tastenkürzel',
};
