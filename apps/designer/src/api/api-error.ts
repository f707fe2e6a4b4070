import { apiMessages as words } from './messages.ts';

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

/** What was asked for is not there any more. */
export const isNotFound = (error: unknown): boolean => error instanceof ApiError && error.status === 404;

export function networkError(): ApiError {
  return new ApiError(0, {
    code: 'network',
    message: words.noAnswer,
  });
}

/**
 * Reads `{ error: { code, message, details } }`, in the interface's language where it has words for that code; anything
 * else becomes a kind sentence by its status.
 */
export function errorFromResponse(status: number, body: unknown): ApiError {
  const sent = errorBody(body);
  return new ApiError(status, sent ?? { code: 'unexpected', message: sentenceForStatus(status) });
}

/** A sentence to show for whatever was thrown. */
export function errorSentence(error: unknown): string {
  if (error instanceof ApiError) return error.message;
  return words.ours;
}

function errorBody(body: unknown): ApiErrorBody | undefined {
  if (!isRecord(body) || !isRecord(body.error)) return undefined;
  const { code, message, details } = body.error;
  if (typeof code !== 'string' || typeof message !== 'string' || message === '') return undefined;
  return { code, message: words.refusal(code, details) ?? message, details };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function sentenceForStatus(status: number): string {
  if (status === 401 || status === 403) return words.notAllowed;
  if (status === 404) return words.gone;
  if (status === 413) return words.tooLarge;
  if (status === 429) return words.tooFast;
  if (status >= 500) return words.serverProblem;
  return words.notUnderstood;
}
