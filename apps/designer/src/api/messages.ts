import { translated } from '../language/translated.ts';

/** What went wrong between here and the server. */
export const apiMessages = translated('api', {
  /** A refusal of the server's, by its code; null leaves the server's own sentence, which is English, as it is. */
  refusal: (_code: string, _details: unknown): string | null => null,
  noAnswer: 'Turnwise is not answering. Check that it is running and that you are connected, then try again.',
  ours: 'Something went wrong on our side. Try again; if it stays, reload the page.',
  notAllowed: 'You are not signed in, or may not do this. Sign in and try again.',
  gone: 'This is not here any more. It may have been deleted.',
  tooLarge: 'This is too large to send.',
  tooFast: 'That was a little fast. Wait a moment and try again.',
  serverProblem: 'The server had a problem with this. Nothing was changed; try again in a moment.',
  unreadable: 'The server answered with something unreadable. Reload the page and try again.',
  notUnderstood: 'The server did not understand this. Reload the page and try again.',
});
