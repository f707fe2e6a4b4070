import { translated } from '../../language/translated.ts';

/** What stands around the line one writes in, in English. */
export const composerMessages = translated('composer', {
  send: 'Send',
  again: '↑ again',
  letters: (count: string) => `${count} letters`,
});
