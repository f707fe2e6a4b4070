import { translated } from '../../../language/translated.ts';

/** What is said of the talk in Try it where it is kept as a test, in English. */
export const keepMessages = translated('keep', {
  leadsTo: (said: string, end: string) => `“${said}” leads to “${end}”`,
  endsAt: (end: string) => `A talk that ends at “${end}”`,
  holds: (lines: number, end: string | null) => {
    const turns = lines === 1 ? 'One turn' : `${lines} turns`;
    return end === null ? `${turns}.` : `${turns}, ending at “${end}”.`;
  },
  everyWord: 'Check every word, too',
  everyWordHint: 'Then it also fails when a text is put in other words.',
  leftOut: (turns: number) =>
    turns === 1
      ? 'A new conversation began after that. Its turn is not part of the test.'
      : `A new conversation began after that. Its ${turns} turns are not part of the test.`,
  changed: 'The flow has changed since this was said. The test expects what the flow does now.',
  sensitive: (labels: readonly string[]) =>
    `What was written for sensitive slots is kept in it as it stands: ${labels.join(', ')}.`,
});
