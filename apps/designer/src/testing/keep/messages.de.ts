import type { keepTestMessages } from './messages.ts';

export const keepTestGerman: typeof keepTestMessages = {
  title: 'Als Test behalten',
  text: 'Ein Test führt dieses Gespräch immer wieder mit dem Ablauf und sagt dir, wenn etwas anderes dabei herauskommt.',
  name: 'Name des Tests',
  nameMissing: 'Gib dem Test einen Namen, an dem du ihn wiedererkennst.',
  checks:
    'Er prüft, was geschieht: zu welchem Schritt jede Runde führt, was bekannt wird und welche Aktionen aufgerufen werden.',
  offline:
    'Um einen Test zu behalten, braucht es den Server, und der antwortet gerade nicht. Das Gespräch bleibt hier, bis er wieder da ist.',
  cancel: 'Abbrechen',
  submit: 'Test behalten',
  kept: 'Als Test behalten.',
  openTests: 'Tests öffnen',
};
