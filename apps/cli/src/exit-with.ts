/** Ends a command with an exit code and, where there is something to say, a sentence on standard error. */
export class ExitWith extends Error {
  override readonly name = 'ExitWith';

  constructor(
    readonly code: number,
    message = '',
  ) {
    super(message);
  }
}
