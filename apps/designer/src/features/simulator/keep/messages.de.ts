import type { keepMessages } from './messages.ts';

export const keepGerman: typeof keepMessages = {
  title: 'Als Test behalten',
  text: 'Ein Test führt dieses Gespräch immer wieder mit dem Ablauf und sagt dir, wenn etwas anderes dabei herauskommt.',
  name: 'Name des Tests',
  nameMissing: 'Gib dem Test einen Namen, an dem du ihn wiedererkennst.',
  leadsTo: (said, end) => `„${said}“ führt zu „${end}“`,
  endsAt: (end) => `Ein Gespräch, das bei „${end}“ endet`,
  holds: (lines, end) => {
    const turns = lines === 1 ? 'Eine Runde' : `${lines} Runden`;
    return end === null ? `${turns}.` : `${turns}, am Ende „${end}“.`;
  },
  checks:
    'Er prüft, was geschieht: zu welchem Schritt jede Runde führt, was bekannt wird und welche Aktionen aufgerufen werden.',
  everyWord: 'Auch jedes Wort prüfen',
  everyWordHint: 'Dann schlägt er auch fehl, wenn ein Text anders formuliert wird.',
  leftOut: (turns) =>
    turns === 1
      ? 'Danach hat ein neues Gespräch begonnen. Seine Runde gehört nicht zum Test.'
      : `Danach hat ein neues Gespräch begonnen. Seine ${turns} Runden gehören nicht zum Test.`,
  changed: 'Der Ablauf hat sich seitdem geändert. Der Test erwartet, was der Ablauf jetzt tut.',
  sensitive: (labels) =>
    `Was für vertrauliche Felder geschrieben wurde, steht unverändert darin: ${labels.join(', ')}.`,
  offline:
    'Um einen Test zu behalten, braucht es den Server, und der antwortet gerade nicht. Das Gespräch bleibt hier, bis er wieder da ist.',
  cancel: 'Abbrechen',
  submit: 'Test behalten',
  kept: 'Als Test behalten.',
  openTests: 'Tests öffnen',
};
