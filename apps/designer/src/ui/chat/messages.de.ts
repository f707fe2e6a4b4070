import type { composerMessages } from './messages.ts';

export const composerGerman: typeof composerMessages = {
  send: 'Senden',
  again: '↑ nochmal',
  letters: (count) => `${count} Zeichen`,
};
