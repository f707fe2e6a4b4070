import { translated } from '../../../language/translated.ts';

/** What is said where a talk is kept as a test, in English. */
export const keepMessages = translated('keep', {
  title: 'Keep as a test',
  text: 'A test says this talk to the flow again, and tells you when something else comes of it.',
  name: 'Name of the test',
  nameMissing: 'Give the test a name, so that you know it again.',
  leadsTo: (said: string, end: string) => `“${said}” leads to “${end}”`,
  endsAt: (end: string) => `A talk that ends at “${end}”`,
  holds: (lines: number, end: string | null) => {
    const turns = lines === 1 ? 'One turn' : `${lines} turns`;
    return end === null ? `${turns}.` : `${turns}, ending at “${end}”.`;
  },
  checks:
    'It checks what happens: which state each turn leads to, what becomes known, and which actions are called.',
  everyWord: 'Check every word, too',
  everyWordHint: 'Then it also fails when a text is put in other words.',
  leftOut: (turns: number) =>
    turns === 1
      ? 'A new conversation began after that. Its turn is not part of the test.'
      : `A new conversation began after that. Its ${turns} turns are not part of the test.`,
  changed: 'The flow has changed since this was said. The test expects what the flow does now.',
  sensitive: (labels: readonly string[]) =>
    `What was written for sensitive slots is kept in it as it stands: ${labels.join(', ')}.`,
  offline:
    'Keeping a test needs the server, which does not answer right now. The talk stays here until it is back.',
  cancel: 'Cancel',
  submit: 'Keep the test',
  kept: 'Kept as a test.',
  openTests: 'Open the tests',
});
