import type { deletedMessages } from './deleted-messages.ts';

export const deletedGerman: typeof deletedMessages = {
  title: 'Dieser Ablauf wurde anderswo gelöscht',
  text: (name) =>
    `Ein anderer Tab oder jemand anderes hat „${name}“ in den Papierkorb gelegt. Was du hier siehst, bleibt auf diesem Computer: Wähle, wie es weitergeht.`,
  bringBack: 'Zurückholen',
  bringBackText: 'Er kommt aus dem Papierkorb zurück, mit allem, was du seither geändert hast.',
  keepAsNew: 'Als neuen Ablauf behalten',
  keepAsNewText: 'Was du siehst, wird ein eigener Ablauf. Der gelöschte bleibt im Papierkorb.',
  later: 'Später entscheiden',
  isBack: 'Der Ablauf ist wieder da.',
  isNew: (name) => `Das ist dein neuer Ablauf „${name}“.`,
};
