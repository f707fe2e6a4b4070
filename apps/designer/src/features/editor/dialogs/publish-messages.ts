import { translated } from '../../../language/translated.ts';

/** The words of the dialog that publishes, which nobody waits for. */
export const publishMessages = translated('publish', {
  title: 'Publish',
  text: 'New conversations start on this version. Those under way stay on the version they began with.',
  note: 'What is new',
  notePlaceholder: 'For example: asks for the reason, hands off after three tries',
  noteHint: 'Optional. It stands in the list of versions.',
  author: 'Your name',
  authorHint: 'Optional. So that others know whom to ask.',
  cancel: 'Cancel',
  submit: 'Publish',
  submitSame: 'Publish all the same',
  offline:
    'Publishing needs the server, which does not answer right now. Your work is kept; this goes on as soon as the server is back.',
  blockedTitle: 'Not ready yet',
  blockedText: 'Solve these first. Each leads to its place, and some solve themselves.',
  /** `besides`: some stand above it already. */
  warnings: (count: number, besides: boolean) => {
    const more = besides ? 'more ' : '';
    return count === 1
      ? `One ${more}thing is worth a look, but does not stop you.`
      : `${count} ${more}things are worth a look, but do not stop you.`;
  },
  testsPass: (tests: number) =>
    tests === 1
      ? 'The only test passes on this draft.'
      : tests === 2
        ? 'Both tests pass on this draft.'
        : `All ${tests} tests pass on this draft.`,
  testsFail: (failing: number, tests: number) => {
    if (tests === 1) return 'The only test does not pass on this draft:';
    return failing === 1
      ? `One of ${tests} tests does not pass on this draft:`
      : `${failing} of ${tests} tests do not pass on this draft:`;
  },
  testsMore: (count: number) => `and ${count} more`,
  openTests: 'Open the tests',
  saveFirst: 'Your last changes could not be saved yet, so they cannot be published. Try again in a moment.',
  publishedAs: (version: number) => `Version ${version} is published.`,
  chatWithIt: 'Chat with it',
  publishedAndAffects: (version: number, names: readonly string[]) =>
    `Version ${version} is published. It no longer fits what runs it: ${names.map((name) => `“${name}”`).join(', ')}.`,
  openAffected: (name: string) => `Open “${name}”`,
});
