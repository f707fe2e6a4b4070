import { translated } from '../../../language/translated.ts';

/** What is found besides the words of commands, in English. */
export const findMessages = translated('find', {
  goTo: (part: string) => `Go to ${part}`,
});
