export interface ApiErrorBody {
  code: string;
  message: string;
  details?: unknown;
}

/**
 * What went wrong between here and the server. `message` is a sentence for the person in front of the screen.
 * `code` is the server's, or `network` (nothing answered) or `unexpected` (something else answered).
 */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly code: string;
  readonly details: unknown;
  /** The HTTP status, 0 when nothing answered. */
  readonly status: number;

  constructor(status: number, { code, message, details }: ApiErrorBody) {
    super(message);
    this.status = status;
    this.code = code;
    this.details = details;
  }
}

export function networkError(): ApiError {
  return new ApiError(0, {
    code: 'network',
    message:
      'Turnwise is not answering. Check that it is running and that you are connected, then try again.',
  });
}

/** Reads `{ error: { code, message, details } }`; anything else becomes a kind sentence by its status. */
export function errorFromResponse(status: number, body: unknown): ApiError {
  const sent = errorBody(body);
  return new ApiError(status, sent ?? { code: 'unexpected', message: sentenceForStatus(status) });
}

/** A sentence to show for whatever was thrown. */
export function errorSentence(error: unknown): string {
  if (error instanceof ApiError) return error.message;
  return 'Something went wrong on our side. Try again; if it stays, reload the page.';
}

function errorBody(body: unknown): ApiErrorBody | undefined {
  if (!isRecord(body) || !isRecord(body.error)) return undefined;
  const { code, message, details } = body.error;
  if (typeof code !== 'string' || typeof message !== 'string' || message === '') return undefined;
  return { code, message, details };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function sentenceForStatus(status: number): string {
  if (status === 401 || status === 403)
    return 'You are not signed in, or may not do this. Sign in and try again.';
  if (status === 404) return 'This is not here any more. It may have been deleted.';
  if (status === 413) return 'This is too large to send.';
  if (status === 429) return 'That was a little fast. Wait a moment and try again.';
  if (status >= 500) return 'The server had a problem with this. Nothing was changed; try again in a moment.';
  return 'The server did not understand this. Reload the page and try again.';
}
