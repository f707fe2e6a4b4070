import type { chatMessages } from './messages.ts';

export const chatGerman: typeof chatMessages = {
  title: (flow) => `Chat mit ${flow}`,
  back: 'Zum Ablauf',
  version: (number) => `Version ${number}`,
  versionTip:
    'Veröffentlicht, und vom Server beantwortet: Aktionen werden wirklich aufgerufen, und was gesagt wird, steht danach unter Gespräche.',
  restart: 'Von vorn',
  conversation: 'Das Gespräch',
  inputLabel: 'Nachricht',
  placeholder: 'Nachricht schreiben',
  answering: 'Eine Antwort ist unterwegs',
  fresh: 'Ein neues Gespräch',
  ended: 'Dieses Gespräch ist zu Ende. Die nächste Nachricht beginnt ein neues.',
  handedOff:
    'Von hier an ist ein Mensch dran, der anderswo antwortet. Die nächste Nachricht hier beginnt ein neues Gespräch.',
  newer: (version) =>
    `Inzwischen ist Version ${version} veröffentlicht. „Von vorn“ beginnt ein Gespräch mit ihr.`,
  notSent: 'Noch nicht gesendet:',
  retry: 'Nochmal versuchen',
  loading: 'Der Ablauf wird geladen …',
  unpublishedTitle: (flow) => `„${flow}“ ist noch nicht veröffentlicht`,
  unpublishedText:
    'Hier redest du mit einem Ablauf wie alle anderen, und die reden mit veröffentlichten Versionen. Bis dahin antwortet „Ausprobieren“ im Editor.',
  toFlow: 'Den Ablauf öffnen',
  gone: 'Diesen Ablauf gibt es nicht mehr',
  toFlows: 'Zu deinen Abläufen',
};
