import { translated } from '../../language/translated.ts';

/** What is said wherever a talk is kept as a test, in English. */
export const keepTestMessages = translated('keepTest', {
  title: 'Keep as a test',
  text: 'A test says this talk to the flow again, and tells you when something else comes of it.',
  name: 'Name of the test',
  nameMissing: 'Give the test a name, so that you know it again.',
  checks:
    'It checks what happens: which state each turn leads to, what becomes known, and which actions are called.',
  offline:
    'Keeping a test needs the server, which does not answer right now. The talk stays here until it is back.',
  cancel: 'Cancel',
  submit: 'Keep the test',
  kept: 'Kept as a test.',
  openTests: 'Open the tests',
});
