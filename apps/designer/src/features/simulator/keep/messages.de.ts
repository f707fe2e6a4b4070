import type { keepMessages } from './messages.ts';

export const keepGerman: typeof keepMessages = {
  leadsTo: (said, end) => `„${said}“ führt zu „${end}“`,
  endsAt: (end) => `Ein Gespräch, das bei „${end}“ endet`,
  holds: (lines, end) => {
    const turns = lines === 1 ? 'Eine Runde' : `${lines} Runden`;
    return end === null ? `${turns}.` : `${turns}, am Ende „${end}“.`;
  },
  everyWord: 'Auch jedes Wort prüfen',
  everyWordHint: 'Dann schlägt er auch fehl, wenn ein Text anders formuliert wird.',
  leftOut: (turns) =>
    turns === 1
      ? 'Danach hat ein neues Gespräch begonnen. Seine Runde gehört nicht zum Test.'
      : `Danach hat ein neues Gespräch begonnen. Seine ${turns} Runden gehören nicht zum Test.`,
  changed: 'Der Ablauf hat sich seitdem geändert. Der Test erwartet, was der Ablauf jetzt tut.',
  sensitive: (labels) =>
    `Was für vertrauliche Felder geschrieben wurde, steht unverändert darin: ${labels.join(', ')}.`,
};
