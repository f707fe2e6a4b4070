import type { flowMenuMessages } from './flow-menu-messages.ts';

export const flowMenuGerman: typeof flowMenuMessages = {
  exportFlow: 'Als Datei exportieren',
  exportFlowHint: 'Nur den Ablauf: Seine Tests bleiben hier',
  exportTests: 'Seine Tests exportieren',
  exportTestsHint: 'Unter Tests zu einem Ablauf hinzuzufügen',
  noTests: 'Dieser Ablauf hat noch keine Tests.',
  duplicate: 'Diesen Ablauf duplizieren',
  chat: 'Mit der veröffentlichten Version reden',
  chatUnpublished: 'Veröffentliche den Ablauf zuerst.',
  find: 'Alles finden, alles tun …',
  keys: 'Tastenkürzel',
};
